import { describe, expect, test } from "vitest";
import type { FileDescriptor } from "../artifact.ts";
import type { KindNotes } from "../notes.ts";
import { recordCoverage } from "./recorder.ts";

const notes: KindNotes = {
  "report.json": {
    clause: "a#b",
    fields: {
      "/status": { values: ["done", "failed", null] },
      "/mode": { values: ["run"] },
      "/rows/*/side": { values: ["BUY", "SELL"] },
      "/free/*/x": {},
      "/a~1b": {},
      "/event/kind": { values: ["one", "two"] },
    },
    branches: { "/event": { tag: "kind", values: ["one", "two"] } },
  },
  "trades.csv": { clause: "a#b", fields: { "/side": { values: ["BUY", "SELL"] }, "/fee": {} }, branches: {} },
};

const descriptor = (name: string) => ({ name }) as FileDescriptor;
const json = (value: unknown) => ({ descriptor: descriptor("report.json"), value });
const begin = () => recordCoverage("run", notes, ["run.a", "run.b"]);

describe("recordCoverage", () => {
  test("nothing seen: everything is listed", () => {
    const { unseen, ...figures } = begin().result();
    expect(figures).toEqual({
      kind: "run",
      artifacts: 0,
      fields: { seen: 0, total: 8 },
      enums: { seen: 0, total: 7 },
      branches: { seen: 0, total: 2 },
      rules: { seen: 0, total: 2 },
    });
    expect(unseen).toHaveLength(19);
    expect(unseen).toContainEqual({ what: "branch", where: "report.json#/event", value: "two" });
    expect(unseen).toContainEqual({ what: "enum", where: "report.json#/status", value: null });
    expect(unseen).toContainEqual({ what: "rule", where: "run.b" });
  });

  test("fields, values and branches are seen in documents, in items and under free members", () => {
    const recorder = begin();
    recorder.see([
      json({
        status: null,
        rows: [{ side: "BUY" }],
        free: { q: { x: 1 } },
        "a/b": 1,
        event: { kind: "two" },
        other: 1,
      }),
    ]);
    const { fields, enums, branches, unseen } = recorder.result();
    expect(fields).toEqual({ seen: 5, total: 8 });
    expect(enums).toEqual({ seen: 2, total: 7 });
    expect(branches).toEqual({ seen: 1, total: 2 });
    expect(unseen.filter(({ what }) => what === "field").map(({ where }) => where)).toEqual([
      "report.json#/mode",
      "trades.csv#/side",
      "trades.csv#/fee",
    ]);
  });

  test("a value of another type is not the value", () => {
    const recorder = begin();
    recorder.see([json({ status: "null" }), json("text"), json([]), json(null)]);
    expect(recorder.result()).toMatchObject({ enums: { seen: 0 }, fields: { seen: 1 } });
  });

  test("rows of a table", () => {
    const recorder = begin();
    const rows = Object.assign(
      [
        { side: "BUY", fee: 1 },
        { side: "SELL", fee: 2 },
      ],
      { columns: ["side", "fee"] },
    );
    recorder.see([
      {
        descriptor: descriptor("trades.csv"),
        value: rows,
        table: { rows, findings: [], unsaid: [], locate: () => new Map() },
      },
    ]);
    expect(recorder.result()).toMatchObject({ artifacts: 1, fields: { seen: 2 }, enums: { seen: 2 } });
  });

  test("what several recorders saw adds up", () => {
    const [left, right, sum] = [begin(), begin(), begin()];
    left.see([json({ status: "done" })]);
    left.judged("run.a");
    right.see([json({ status: "failed" })]);
    right.judged("run.a");
    sum.add(left.seen());
    sum.add(structuredClone(right.seen()));
    expect(sum.result()).toMatchObject({ artifacts: 2, enums: { seen: 2 }, rules: { seen: 1, total: 2 } });
  });
});
