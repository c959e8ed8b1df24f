import { expect, test } from "vitest";
import { statementMarkdown } from "./statement-markdown.ts";

test("what a producer said makes no cell, tag, mention or terminal command", () => {
  const because = "It said: a\\| <b>\u001b[31m @team\nnext | cell";
  const text = statementMarkdown({
    schema_version: "1.0",
    tool: { name: "quantlab-conform", version: "1.0.0" },
    command: ["a|b", "it's"],
    supports: [],
    conforms: false,
    counts: { holds: 0, fails: 1, known: 0, untested: 0 },
    clauses: [
      {
        source: "stepbit-io-v1",
        section: "Exit codes",
        answer: "fails",
        cases: [{ id: "exit-0", claim: "Success is 0", severity: "error", outcome: "fails", because }],
      },
    ],
  });
  const row = text.split("\n").find((line) => line.includes("exit-0")) ?? "";
  expect(row.match(/(?<!\\)\|/g)).toHaveLength(5);
  for (const raw of ["<b>", "@team", "\u001b"]) expect(text).not.toContain(raw);
});
