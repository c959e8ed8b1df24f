import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { Run } from "../generated/quantlab/v1/index.ts";
import { InvalidArtifactError, UnreadableFileError, UnwritableFileError, UsageError } from "../src/errors.ts";
import { read } from "../src/read.ts";
import { directoryTarget } from "../src/tree/directory-target.ts";
import { memoryTree } from "../src/tree/memory.ts";
import { write } from "../src/write.ts";
import { fixture, freshRunsFolder, options, type RunContent, run } from "./plain-run.ts";
import { filesIn } from "./temporary-folders.ts";
import { thrownBy } from "./thrown-by.ts";

const folder = freshRunsFolder();

describe("a directory", () => {
  const goal = () => path.join(folder(), fixture.name);
  const wrong = { ...run, "metrics.json": { ...run["metrics.json"], status: "unheard of" } } as unknown as RunContent;

  test("appears as a whole, byte for byte as its producer writes it", async () => {
    await write(Run, directoryTarget(goal()), run, options);
    expect(readdirSync(folder())).toEqual([fixture.name]);
    for (const [name, text] of Object.entries(filesIn(goal())))
      expect(text, name).toBe(new TextDecoder().decode(fixture.files[name] as Uint8Array));
    for (const name of ["metadata.json", "config.json", "metrics.json", "report.json"])
      expect(Object.keys(filesIn(goal()))).toContain(name);
  });

  test("with content that breaks its contract is refused, and leaves no trace", async () => {
    const thrown = await thrownBy(write(Run, directoryTarget(goal()), wrong, options));
    expect(thrown).toBeInstanceOf(InvalidArtifactError);
    expect((thrown as InvalidArtifactError).issues.map(({ file, pointer }) => `${file}#${pointer}`)).toContain(
      "metrics.json#/status",
    );
    expect(readdirSync(folder())).toEqual([]);
  });

  describe("in folders that are not there yet", () => {
    const deep = () => path.join(folder(), "a", "b", fixture.name);

    test("makes them", async () => {
      await write(Run, directoryTarget(deep()), run, options);
      expect(readdirSync(path.join(folder(), "a", "b"))).toEqual([fixture.name]);
    });

    test("that is refused takes away those that it made, and no other", async () => {
      await expect(write(Run, directoryTarget(deep()), wrong, options)).rejects.toThrow(InvalidArtifactError);
      expect(readdirSync(folder())).toEqual([]);
      mkdirSync(path.join(folder(), "a"));
      await expect(write(Run, directoryTarget(deep()), wrong, options)).rejects.toThrow(InvalidArtifactError);
      expect(readdirSync(folder())).toEqual(["a"]);
      expect(readdirSync(path.join(folder(), "a"))).toEqual([]);
    });

    test("that is refused leaves what somebody else has put there meanwhile", async () => {
      const staging = await directoryTarget(deep()).stage();
      writeFileSync(path.join(folder(), "a", "theirs.txt"), "theirs");
      await staging.abandon();
      expect(filesIn(folder())).toEqual({ "a/theirs.txt": "theirs" });
      expect(readdirSync(path.join(folder(), "a"))).toEqual(["theirs.txt"]);
    });

    test("that the system refuses takes them away too", async () => {
      const name = path.join(folder(), "a", "b", "x".repeat(300), fixture.name);
      await expect(write(Run, directoryTarget(name), run, options)).rejects.toThrow(UnwritableFileError);
      const long = path.join(folder(), "a", "b", "x".repeat(250));
      await expect(write(Run, directoryTarget(long), run, options)).rejects.toThrow(UnwritableFileError);
      expect(readdirSync(folder())).toEqual([]);
    });
  });

  test("that an error-level rule refuses is refused, though every schema accepts it", async () => {
    const report = run["report.json"];
    const summary = { ...report.summary, trades: report.summary.trades + 1 };
    const thrown = await thrownBy(
      write(Run, directoryTarget(goal()), { ...run, "report.json": { ...report, summary } }, options),
    );
    expect(thrown).toBeInstanceOf(InvalidArtifactError);
    const errors = (thrown as InvalidArtifactError).issues
      .filter(({ severity }) => severity === "error")
      .map(({ rule }) => rule);
    expect(errors).toContain("run.summary-mirrors-machine-contract");
    expect(errors.filter((rule) => rule.startsWith("schema."))).toEqual([]);
    expect(readdirSync(folder())).toEqual([]);
  });

  test("with text that begins with a byte order mark keeps it", async () => {
    const marked = memoryTree({ ...fixture.files, "run_report.md": "\ufeff# Report\r\n" }, fixture.name, "runs");
    await write(Run, directoryTarget(goal()), await read(Run, marked), { workspace: marked });
    expect(filesIn(goal())["run_report.md"]).toBe("\ufeff# Report\r\n");
  });

  test("whose text is not UTF-8 cannot be read: what would be written is another text", async () => {
    const latin = Uint8Array.of(0x63, 0x61, 0x66, 0xe9);
    const thrown = await thrownBy(
      read(Run, memoryTree({ ...fixture.files, "run_report.md": latin }, fixture.name, "runs")),
    );
    expect(thrown).toBeInstanceOf(UnreadableFileError);
    expect((thrown as Error).message).toBe("run_report.md cannot be read: its byte 3 is not UTF-8");
  });

  test("without a required file is refused", async () => {
    const { "report.json": _, ...rest } = run;
    const thrown = await thrownBy(write(Run, directoryTarget(goal()), rest as RunContent, options));
    expect((thrown as InvalidArtifactError).issues.map(({ rule }) => rule)).toContain("layout.file-exists");
    expect(readdirSync(folder())).toEqual([]);
  });

  test("with a file that the kind does not know is refused", async () => {
    await expect(
      write(Run, directoryTarget(goal()), { ...run, "extra.json": {} } as RunContent, options),
    ).rejects.toThrow(UsageError);
    expect(readdirSync(folder())).toEqual([]);
  });

  test.each([
    ["not a number", { ...run, "metrics.json": { ...run["metrics.json"], note: Number.NaN } }, "metrics.json#/note"],
    ["undefined", { ...run, "metrics.json": { ...run["metrics.json"], note: undefined } }, "metrics.json#/note"],
    ["half a character", { ...run, "metrics.json": { ...run["metrics.json"], note: "\ud800" } }, "metrics.json#/note"],
  ])("with a value that is %s is refused, with its place", async (_, content, place) => {
    const thrown = (await thrownBy(
      write(Run, directoryTarget(goal()), content as RunContent, options),
    )) as InvalidArtifactError;
    expect(thrown).toBeInstanceOf(InvalidArtifactError);
    expect(thrown.issues.map(({ file, pointer }) => `${file}#${pointer}`)).toEqual([place]);
    expect(readdirSync(folder())).toEqual([]);
  });

  test("a cell that does not fit its column is refused, with its place", async () => {
    const trade = {
      timestamp: "2026-01-02",
      side: "BUY",
      close: "dear",
      exec_price: 1,
      qty: 1,
      fee: 0,
      equity_after: 1,
    };
    const thrown = (await thrownBy(
      write(Run, directoryTarget(goal()), { ...run, "trades.csv": [trade] } as unknown as RunContent, options),
    )) as InvalidArtifactError;
    expect(thrown).toBeInstanceOf(InvalidArtifactError);
    expect(thrown.issues.map(({ rule, file, pointer }) => `${rule} ${file}#${pointer}`)).toEqual([
      "syntax.csv trades.csv#/0/close",
    ]);
    expect(readdirSync(folder())).toEqual([]);
  });

  test.each([null, undefined, "run"])("content %j is refused", async (content) => {
    await expect(write(Run, directoryTarget(goal()), content as never, options)).rejects.toThrow(UsageError);
    expect(readdirSync(folder())).toEqual([]);
  });

  test("rows that fail while they are taken leave no trace", async () => {
    const rows = Object.assign(
      (function* () {
        yield {};
        throw new RangeError("the database is gone");
      })(),
      { columns: ["timestamp"] },
    );
    await expect(
      write(Run, directoryTarget(goal()), { ...run, "trades.csv": rows } as unknown as RunContent, options),
    ).rejects.toThrow(new RangeError("the database is gone"));
    expect(readdirSync(folder())).toEqual([]);
  });

  test("an aborted write leaves no trace", async () => {
    await expect(
      write(Run, directoryTarget(goal()), run, { ...options, signal: AbortSignal.abort(new Error("enough")) }),
    ).rejects.toThrow("enough");
    expect(readdirSync(folder())).toEqual([]);
  });

  test("that exists is not replaced unless that is asked for", async () => {
    mkdirSync(goal());
    writeFileSync(path.join(goal(), "mine.txt"), "mine");
    await expect(write(Run, directoryTarget(goal()), run, options)).rejects.toThrow(UsageError);
    expect(filesIn(goal())).toEqual({ "mine.txt": "mine" });
    await write(Run, directoryTarget(goal(), { replace: true }), run, options);
    expect(Object.keys(filesIn(goal()))).not.toContain("mine.txt");
    expect(Object.keys(filesIn(goal()))).toContain("report.json");
    expect(readdirSync(folder())).toEqual([fixture.name]);
  });

  test("that replaces another leaves it alone when it is refused itself", async () => {
    await write(Run, directoryTarget(goal()), run, options);
    const before = filesIn(goal());
    await expect(write(Run, directoryTarget(goal(), { replace: true }), wrong, options)).rejects.toThrow(
      InvalidArtifactError,
    );
    expect(filesIn(goal())).toEqual(before);
    expect(readdirSync(folder())).toEqual([fixture.name]);
  });

  test("of two writers one wins, and the other is told", async () => {
    const results = await Promise.allSettled([1, 2, 3].map(() => write(Run, directoryTarget(goal()), run, options)));
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected", "rejected"]);
    for (const result of results) if (result.status === "rejected") expect(result.reason).toBeInstanceOf(UsageError);
    expect(readdirSync(folder())).toEqual([fixture.name]);
  });

  test("whose parent is a file: the system's answer is told of the place that was asked for", async () => {
    writeFileSync(path.join(folder(), "file"), "");
    const thrown = await thrownBy(write(Run, directoryTarget(path.join(folder(), "file", "run")), run, options));
    expect(thrown).toBeInstanceOf(UnwritableFileError);
    expect((thrown as UnwritableFileError).message).not.toContain(".tmp");
  });

  test.each(["", ".", "..", "./x", "../x", "a/../../x", "/etc/x", "a//b"])(
    "no file %j can be put into it",
    async (name) => {
      const staging = await directoryTarget(goal()).stage();
      expect(() => staging.put(name, ["x"])).toThrow(UsageError);
      await staging.abandon();
      expect(readdirSync(folder())).toEqual([]);
    },
  );
});
