import { appendFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { UnreadableFileError } from "../errors.ts";
import { type FollowedSignal, type FollowOptions, followSignals } from "./follow-signals.ts";
import { startSession } from "./signal-session.ts";

const folder = mkdtempSync(path.join(tmpdir(), "follow-signals-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let count = 0;
const newFile = () => path.join(folder, String(count++), "signals.jsonl");
const madeFile = (text: string) => {
  const file = newFile();
  mkdirSync(path.dirname(file));
  writeFileSync(file, text);
  return file;
};

const session = (mode: string) => startSession({ mode, request_id: null, clock: () => 0 });
const startOf = (mode: string) => `${JSON.stringify(session(mode).started)}\n`;
const endOf = (mode: string) => `${JSON.stringify(session(mode).complete())}\n`;

/** What is seen of a line in a test: the mode and event of a signal, why a line is faulty, why the file begins anew. */
function seen(followed: FollowedSignal): string {
  if (followed.kind === "restart") return followed.reason;
  if (followed.kind === "signal") return `${followed.signal.mode} ${followed.signal.status}`;
  return followed.issues.map((issue) => `${issue.rule} ${issue.pointer}`).join();
}

/** Follows a file; `next` waits for the next line, `quiet` says that none comes. */
function follow(file: string, options: FollowOptions = {}) {
  const controller = new AbortController();
  const lines = followSignals(file, { pollMs: 20, signal: controller.signal, ...options });
  let pending: Promise<IteratorResult<FollowedSignal, void>> | undefined;
  const take = () => {
    pending ??= lines.next();
    return pending;
  };
  return {
    async next() {
      const { done, value } = await take();
      pending = undefined;
      return done ? "end" : seen(value);
    },
    quiet: () => Promise.race([take().then(() => false), new Promise((resolve) => setTimeout(resolve, 120, true))]),
    stop: () => controller.abort(),
  };
}

async function all(file: string, options: FollowOptions): Promise<FollowedSignal[]> {
  const found: FollowedSignal[] = [];
  for await (const followed of followSignals(file, { pollMs: 20, ...options })) found.push(followed);
  return found;
}

describe("followSignals", () => {
  test("waits for the file and its folder, for the end of a line, and ends when it is aborted", async () => {
    const file = newFile();
    const lines = follow(file);
    expect(await lines.quiet()).toBe(true);
    mkdirSync(path.dirname(file));
    expect(await lines.quiet()).toBe(true);
    writeFileSync(file, startOf("run").slice(0, 40));
    expect(await lines.quiet()).toBe(true);
    appendFileSync(file, startOf("run").slice(40, -1));
    expect(await lines.quiet()).toBe(true);
    appendFileSync(file, `\n${endOf("run")}${startOf("sweep")}`);
    expect([await lines.next(), await lines.next(), await lines.next()]).toEqual([
      "run running",
      "run success",
      "sweep running",
    ]);
    expect(await lines.quiet()).toBe(true);
    lines.stop();
    expect(await lines.next()).toBe("end");
  });

  test("is woken by the system before it looks by itself", async () => {
    const file = madeFile("");
    const lines = follow(file, { pollMs: 600_000 });
    expect(await lines.quiet()).toBe(true);
    appendFileSync(file, startOf("run"));
    expect(await lines.next()).toBe("run running");
    lines.stop();
  });

  test("says where each line is, and what is wrong with it", async () => {
    const numbered = startOf("run").replace("null", "7");
    const nan = endOf("run").replace("}", ', "summary": {"total_return": NaN}}');
    const file = madeFile(`${startOf("é")}\nnonsense\n${numbered}${nan}`);
    const offsets = [0, 1, 1, 1].map((_, index) =>
      Buffer.byteLength([startOf("é"), "\n", "nonsense\n", numbered].slice(0, index + 1).join("")),
    );
    const found = await all(file, { untilTerminal: true });
    expect(found).toMatchObject([
      { kind: "signal", line: 1, byteOffset: 0 },
      { kind: "fault", line: 2, byteOffset: offsets[0], issues: [{ rule: "syntax.jsonl", found: "blank-line" }] },
      { kind: "fault", line: 3, byteOffset: offsets[1], issues: [{ rule: "syntax.jsonl", line: 3, remedy: /./ }] },
      {
        kind: "fault",
        line: 4,
        byteOffset: offsets[2],
        event: "SESSION_STARTED",
        value: { request_id: 7 },
        issues: [{ rule: "schema.type", pointer: "/3/request_id", line: 4, cites: [{ section: "Signal fields" }] }],
      },
      { kind: "fault", line: 5, byteOffset: offsets[3], event: "SESSION_COMPLETED", issues: [{ found: "non-finite" }] },
    ]);
  });

  test("answers a line beyond the limit as a fault, and goes on", async () => {
    const file = madeFile(`${startOf("x".repeat(200_000))}${endOf("run")}`);
    const found = await all(file, { untilTerminal: true, maxLineBytes: 1000 });
    expect(found).toMatchObject([
      { event: "SESSION_STARTED", issues: [{ found: "size" }] },
      { kind: "signal", line: 2 },
    ]);
  });

  test("begins where it is told", async () => {
    const file = madeFile(`${startOf("run")}${endOf("run")}${startOf("sweep")}${endOf("sweep").slice(0, 30)}`);
    const [, second] = await all(file, { untilTerminal: true });
    const later = follow(file, { from: (second?.byteOffset ?? 0) + 1 });
    const last = follow(file, { from: "end" });
    expect(await later.next()).toBe("sweep running");
    expect(await last.quiet()).toBe(true);
    appendFileSync(file, endOf("sweep").slice(30));
    expect([await later.next(), await last.next()]).toEqual(["sweep success", "sweep success"]);
    later.stop();
    last.stop();
  });

  test("takes all of a file that was not there when it was asked for what is to come", async () => {
    const file = newFile();
    mkdirSync(path.dirname(file));
    const lines = follow(file, { from: "end" });
    expect(await lines.quiet()).toBe(true);
    writeFileSync(`${file}.new`, startOf("run"));
    renameSync(`${file}.new`, file);
    expect(await lines.next()).toBe("run running");
    lines.stop();
  });

  test("says that there is less than an earlier reader has seen", async () => {
    const lines = follow(madeFile(startOf("run")), { from: 10_000 });
    expect([await lines.next(), await lines.next()]).toEqual(["truncated", "run running"]);
    lines.stop();
  });

  test.each([
    ["cut to nothing", () => ""],
    ["written anew, shorter", () => endOf("a")],
    ["written anew, shorter than a line", () => startOf("ruN")],
    ["written anew, as long", () => startOf("ruN") + startOf("ruN").slice(0, 9)],
    ["written anew, longer", () => startOf("ruN") + endOf("ruN")],
  ])("notices that the file was %s", async (_, text) => {
    const file = madeFile(startOf("run") + startOf("run").slice(0, 9));
    const lines = follow(file);
    expect(await lines.next()).toBe("run running");
    expect(await lines.quiet()).toBe(true);
    truncateSync(file, 0);
    writeFileSync(file, text() || startOf("new"));
    expect(await lines.next()).toBe("truncated");
    expect(await lines.next()).toBe(text() === endOf("a") ? "a success" : `${text() ? "ruN" : "new"} running`);
    lines.stop();
  });

  test("reads a rotated file to its end, then the new one", async () => {
    const file = madeFile(startOf("run"));
    const lines = follow(file);
    expect(await lines.next()).toBe("run running");
    renameSync(file, `${file}.1`);
    appendFileSync(`${file}.1`, endOf("run"));
    expect(await lines.next()).toBe("run success");
    appendFileSync(`${file}.1`, startOf("late"));
    writeFileSync(file, startOf("sweep"));
    expect([await lines.next(), await lines.next(), await lines.next()]).toEqual([
      "late running",
      "replaced",
      "sweep running",
    ]);
    rmSync(file);
    writeFileSync(file, startOf("sweep"));
    expect([await lines.next(), await lines.next()]).toEqual(["replaced", "sweep running"]);
    lines.stop();
  });

  test("ends after a line in an encoding in which lines cannot be told apart", async () => {
    const found = await all(madeFile(Buffer.from(startOf("run"), "utf16le").toString("latin1")), {});
    expect(found).toMatchObject([{ kind: "fault", issues: [{ found: "utf16" }] }]);
  });

  test("ends at once when it was aborted before", async () => {
    expect(await all(madeFile(startOf("run")), { signal: AbortSignal.abort() })).toEqual([]);
  });

  test("refuses what is no file", async () => {
    await expect(all(folder, {})).rejects.toThrow(UnreadableFileError);
    await expect(all(path.join(madeFile(""), "signals.jsonl"), {})).rejects.toThrow(UnreadableFileError);
  });
});
