import { describe, expect, test } from "vitest";
import { loadFixture } from "../conformance/fixtures.ts";
import {
  Run,
  readPaperSession,
  SessionSignal,
  type Trade,
  writePaperSession,
  writeSessionSignal,
} from "../generated/quantlab/v1/index.ts";
import { InvalidArtifactError } from "./errors.ts";
import { formatFile } from "./format-file.ts";
import { startSession } from "./session/signal-session.ts";
import { memoryTree } from "./tree/memory.ts";
import { memoryTarget } from "./tree/memory-target.ts";

const trades = Run.files["trades.csv"];
const written = (content: unknown, file = trades) => [...formatFile(file, content)].join("");

describe("rows", () => {
  const row = { timestamp: "2026-01-02", side: "BUY", close: 1, exec_price: 1, qty: 1, fee: 0, equity_after: 1 };
  const header = "timestamp,side,close,exec_price,qty,fee,equity_after";

  test.each([
    ["an array", (rows: readonly object[]) => rows],
    ["a set", (rows: readonly object[]) => new Set(rows)],
    ["what comes one by one", (rows: readonly object[]) => rows.values()],
  ])("of %s give the table their columns, and lose none", (_, given) => {
    expect(
      written(
        given([
          { ...row, note: "a" },
          { ...row, note: "b" },
        ]),
      ).split("\n"),
    ).toEqual([`${header},note`, "2026-01-02,BUY,1.0,1.0,1.0,0.0,1.0,a", "2026-01-02,BUY,1.0,1.0,1.0,0.0,1.0,b", ""]);
    expect(() => written(given([row, { ...row, note: "b" }]))).toThrow("/1/note");
    expect(written(given([]))).toContain(header);
  });

  test("are closed when one of them is refused", () => {
    let closed = false;
    const rows = (function* () {
      try {
        yield row;
        yield { ...row, note: "b" };
      } finally {
        closed = true;
      }
    })();
    expect(() => written(rows)).toThrow(InvalidArtifactError);
    expect(closed).toBe(true);
  });
});

test("the types of the writers take rows as they come", async () => {
  const { files, name } = loadFixture("paper-sessions/completed");
  const tree = memoryTree(files, name, "paper_sessions");
  const session = await readPaperSession(tree);
  const rows: readonly Trade[] = [...(session["trades.csv"] ?? [])];
  for (const given of [session["trades.csv"] ?? [], rows, new Set(rows), rows.values()]) {
    const target = memoryTarget(name, "paper_sessions");
    await writePaperSession(target, { ...session, "trades.csv": given }, { workspace: tree });
    expect(Buffer.from(target.files["trades.csv"] ?? []).equals(files["trades.csv"] as Uint8Array)).toBe(true);
  }
  const lines = [startSession({ mode: "run", request_id: null }).started];
  const target = memoryTarget();
  await writeSessionSignal(target, lines);
  expect(Object.keys(target.files)).toEqual(["signals.jsonl"]);
  // @ts-expect-error a line is no request
  await expect(writeSessionSignal(target, [{ command: "run" }])).rejects.toThrow(InvalidArtifactError);
});

test.each([
  ["a table", trades, [null, 5, "timestamp\n", {}, new Date(0)]],
  ["lines", SessionSignal.files["signals.jsonl"], [null, 5, "{}", {}]],
  ["text", Run.files["run_report.md"], [null, 5, [], "\ud800"]],
  ["a picture", Run.files["chart_equity.png"], [null, 5, "PNG", [1]]],
])("content that is not %s is refused, and told what it has to be", (_, file, contents) => {
  for (const content of contents)
    expect(() => written(content, file)).toThrow(
      expect.objectContaining({
        code: "INVALID_ARTIFACT",
        issues: [
          expect.objectContaining({ rule: "schema.type", file: file.name, remedy: expect.stringMatching(/^Give /) }),
        ],
      }),
    );
});
