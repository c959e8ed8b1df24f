import { readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { loadFixture } from "../conformance/fixtures.ts";
import { MachineRequest, Run, SessionSignal } from "../generated/quantlab/v1/index.ts";
import { InvalidArtifactError, UsageError } from "../src/errors.ts";
import { read } from "../src/read.ts";
import { fileTree } from "../src/tree/directory.ts";
import { fileTarget } from "../src/tree/directory-target.ts";
import { memoryTree } from "../src/tree/memory.ts";
import { memoryTarget } from "../src/tree/memory-target.ts";
import { write } from "../src/write.ts";
import { fixture, freshRunsFolder, options, type RunContent, run } from "./plain-run.ts";

const folder = freshRunsFolder();
const request = await read(MachineRequest, memoryTree(loadFixture("requests/run").files));

describe("a file", () => {
  const goal = () => path.join(folder(), "request.json");
  const original = () => new TextDecoder().decode(loadFixture("requests/run").files["request.json"] as Uint8Array);

  test("appears as a whole, byte for byte", async () => {
    await write(MachineRequest, fileTarget(goal()), request);
    expect(readFileSync(goal(), "utf8")).toBe(original());
    expect(readdirSync(folder())).toEqual(["request.json"]);
    expect(await read(MachineRequest, fileTree(goal()))).toEqual(request);
  });

  test("is replaced by default, and kept where that is refused", async () => {
    writeFileSync(goal(), "mine");
    await expect(write(MachineRequest, fileTarget(goal(), {}), request)).rejects.toThrow(UsageError);
    expect(readFileSync(goal(), "utf8")).toBe("mine");
    await write(MachineRequest, fileTarget(goal()), request);
    expect(readFileSync(goal(), "utf8")).toBe(original());
  });

  test("with content that breaks its contract takes away the folders that were made for it", async () => {
    const deep = path.join(folder(), "a", "b", "request.json");
    await expect(write(MachineRequest, fileTarget(deep), { ...request, command: "dance" } as never)).rejects.toThrow(
      InvalidArtifactError,
    );
    expect(readdirSync(folder())).toEqual([]);
    await write(MachineRequest, fileTarget(deep), request);
    expect(readFileSync(deep, "utf8")).toBe(original());
  });

  test("with content that breaks its contract leaves what was there", async () => {
    writeFileSync(goal(), "mine");
    await expect(write(MachineRequest, fileTarget(goal()), { ...request, command: "dance" } as never)).rejects.toThrow(
      InvalidArtifactError,
    );
    expect(readFileSync(goal(), "utf8")).toBe("mine");
    expect(readdirSync(folder())).toEqual(["request.json"]);
  });

  test("of two writers that may not replace one wins, and the other is told", async () => {
    const results = await Promise.allSettled(
      [1, 2, 3].map(() => write(MachineRequest, fileTarget(goal(), { replace: false }), request)),
    );
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected", "rejected"]);
    for (const result of results) if (result.status === "rejected") expect(result.reason).toBeInstanceOf(UsageError);
    expect(readdirSync(folder())).toEqual(["request.json"]);
  });

  test("behind a link: the link is replaced, what it points to is not touched", async () => {
    writeFileSync(path.join(folder(), "target.json"), "mine");
    symlinkSync("target.json", goal());
    await write(MachineRequest, fileTarget(goal()), request);
    expect(readFileSync(path.join(folder(), "target.json"), "utf8")).toBe("mine");
    expect(readFileSync(goal(), "utf8")).toBe(original());
  });

  test("of signals is one line an event", async () => {
    const signals = loadFixture("signals/run-completed");
    const bytes = signals.files[signals.name] as Uint8Array;
    const content = await read(SessionSignal, memoryTree({ [signals.name]: bytes }));
    await write(SessionSignal, fileTarget(path.join(folder(), "signals.jsonl")), content, {
      workspace: memoryTree({}),
    });
    expect(readFileSync(path.join(folder(), "signals.jsonl"), "utf8")).toBe(new TextDecoder().decode(bytes));
  });
});

describe("in memory", () => {
  test("nothing is kept of what is refused, all of what is accepted", async () => {
    const target = memoryTarget(fixture.name, "runs");
    await expect(write(Run, target, { ...run, "metrics.json": {} } as unknown as RunContent, options)).rejects.toThrow(
      InvalidArtifactError,
    );
    expect(target.files).toEqual({});
    await write(Run, target, run, options);
    expect(Object.keys(target.files)).toContain("report.json");
  });

  test("what is written again is in the place of what was there: no file of the other stays", async () => {
    const target = memoryTarget(fixture.name, "runs");
    await write(Run, target, run, options);
    const before = Object.keys(target.files);
    const { "run_report.md": _, ...rest } = run;
    await write(Run, target, rest, options);
    expect(Object.keys(target.files)).toEqual(before.filter((name) => name !== "run_report.md"));
  });
});
