import { readFileSync } from "node:fs";
import { transformSync } from "esbuild";
import { describe, expect, test } from "vitest";
import type { Rule } from "../conformance/rule.ts";
import { check } from "./check.ts";
import { reading } from "./reading.ts";
import { memoryTree } from "./tree/memory.ts";
import type { Tree } from "./tree/tree.ts";

const failure = ', "exit_code": 1, "error_type": "RuntimeError", "message": "no"';

/** Sessions one after another that fail, or never end. */
function signals(sessions: number, ends = true): string {
  let text = "";
  const line = (event: string, status: string, row: number, more = "") => {
    const time = new Date(Date.UTC(2026, 0, 1) + row * 1000).toISOString().slice(0, 19);
    text += `{"schema_version": "1.0", "event": "${event}", "status": "${status}", "timestamp": "${time}", "mode": "run", "request_id": "r${row >> 1}"${more}}\n`;
  };
  for (let index = 0; index < sessions; index++) {
    line("SESSION_STARTED", "running", 2 * index);
    if (ends) line("SESSION_FAILED", "error", 2 * index + 1, failure);
  }
  return text;
}

/** A tree that counts how often a file is read from its beginning. */
function counting(text: string): { readonly tree: Tree; readonly passes: () => number } {
  let passes = 0;
  const tree = memoryTree({ "signals.jsonl": text });
  return {
    tree: {
      ...tree,
      chunks(file) {
        passes++;
        return tree.chunks(file);
      },
    },
    passes: () => passes,
  };
}

const large = { tableBytes: 0 };
const rule = (claim: string, check: Rule<"signal", "signals.jsonl">["check"]) =>
  ({
    id: `acme/signal.${claim}`,
    severity: "error",
    since: "1.0",
    claim,
    why: "w",
    remedy: "r",
    cites: { source: "s", section: "t" },
    kind: "signal",
    reads: ["signals.jsonl"],
    check,
  }) as const;

describe("a large signal file", () => {
  test("is read twice when all is well: once by the schema, once by all rules", async () => {
    const { tree, passes } = counting(signals(200));
    expect(await check(tree, { as: "signal", limits: large })).toMatchObject({
      conforms: true,
      issues: [],
      skipped: [],
    });
    expect(passes()).toBe(2);
  });

  test("gives the findings of a small one, in the same order", async () => {
    const text = signals(150, false);
    const tree = memoryTree({ "signals.jsonl": text });
    const small = await check(tree, { as: "signal" });
    expect(small.issues.length).toBeGreaterThan(0);
    expect(await check(tree, { as: "signal", limits: large })).toEqual(small);
  });

  test("what one rule finds is told up to a bound, and the rest is counted", async () => {
    const { issues } = await check(memoryTree({ "signals.jsonl": signals(150, false) }), {
      as: "signal",
      limits: large,
    });
    const unended = issues.filter(({ rule }) => rule === "signal.session-ends");
    expect(unended).toHaveLength(100);
    expect(unended.at(-1)?.message).toMatch(/ \(and 50 further findings of this rule in this file\)$/);
    expect(unended.slice(0, -1).every(({ message }) => !message.includes("further"))).toBe(true);
  });

  test("a rule that throws in the middle is unknown, the others are judged", async () => {
    const throwing = rule("throws", function* ({ "signals.jsonl": events }) {
      const rows = reading(events);
      while (yield* rows.next()) if (rows.index === 5) throw new Error("oh");
    });
    const tree = memoryTree({ "signals.jsonl": signals(150, false) });
    const { failures, issues } = await check(tree, { as: "signal", limits: large, rules: [throwing] });
    expect(failures).toMatchObject([{ rule: "acme/signal.throws", message: expect.stringContaining("oh") }]);
    expect(issues).toEqual((await check(tree, { as: "signal", limits: large })).issues);
  });

  test("a rule of a team may iterate: it reads the file for itself", async () => {
    const own = rule("counts", function* ({ "signals.jsonl": events }) {
      let row = 0;
      for (const { event } of events) if (event === "SESSION_STARTED") yield { pointer: `/${row++}` };
    });
    const tree = memoryTree({ "signals.jsonl": signals(30, false) });
    const { issues } = await check(tree, { as: "signal", limits: large, rules: [own] });
    expect(issues.filter(({ rule }) => rule === "acme/signal.counts")).toHaveLength(30);
  });

  test("a rule of a team that reads shares the pass, though its reading comes from another copy of the library", async () => {
    const source = readFileSync(new URL("./reading.ts", import.meta.url), "utf8");
    const { code } = transformSync(source, { loader: "ts", format: "esm" });
    const copy = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { reading: typeof reading };
    expect(copy.reading).not.toBe(reading);
    const own = rule("ends", function* ({ "signals.jsonl": events }) {
      const rows = copy.reading(events);
      while (yield* rows.next()) if (rows.item.event === "SESSION_FAILED") yield { pointer: `/${rows.index}` };
    });
    const { tree, passes } = counting(signals(30));
    const { issues, failures } = await check(tree, { as: "signal", limits: large, rules: [own] });
    expect(failures).toEqual([]);
    expect(issues.filter(({ rule }) => rule === "acme/signal.ends")).toHaveLength(30);
    expect(passes()).toBe(3);
  });

  test("a file that breaks off while the rules read it makes them unknown", async () => {
    const whole = memoryTree({ "signals.jsonl": signals(50) });
    let passes = 0;
    const tree: Tree = {
      ...whole,
      *chunks(file) {
        if (++passes > 1) throw new Error("the disk is gone");
        yield* whole.chunks(file);
      },
    };
    const { failures, issues } = await check(tree, { as: "signal", limits: large });
    expect(issues).toEqual([]);
    expect(failures.length).toBeGreaterThan(10);
    expect(failures.every(({ message }) => message.includes("the disk is gone"))).toBe(true);
  });
});
