import { defineRule } from "../../rule.ts";

export const meaningsDiffer = defineRule({
  id: "exit-code.meanings-differ",
  severity: "error",
  since: "1.0",
  claim: "No two exit codes have one meaning.",
  why: "People act on the meaning. Two codes with the same words are one outcome to them.",
  remedy: "Say for each code what the caller is to do differently.",
  cites: { source: "stepbit-io-v1", section: "Exit codes" },
  kind: "exit-code",
  reads: ["exit-codes.json"],
  *check({ "exit-codes.json": table }) {
    const seen = new Map<string, number>();
    for (const [index, { code, meaning }] of table.entries()) {
      const other = seen.get(meaning);
      if (other !== undefined && other !== code)
        yield { pointer: `/${index}/meaning`, expected: `not that of ${other}`, found: meaning };
      seen.set(meaning, code);
    }
  },
});
