import { exitCodes } from "../../lib/exit-codes.ts";
import { defineRule } from "../../rule.ts";

export const everyCodeHasOneRow = defineRule({
  id: "exit-code.every-code-has-one-row",
  severity: "error",
  since: "1.0",
  claim: "The table has one row for each of the exit codes 0 to 4.",
  why: "A code without a row is an outcome that callers cannot name; a code with two rows has two meanings.",
  remedy: "Write the five rows of the contract, each once.",
  cites: { source: "stepbit-io-v1", section: "Exit codes" },
  kind: "exit-code",
  reads: ["exit-codes.json"],
  *check({ "exit-codes.json": table }) {
    const found = table.map(({ code }) => code);
    const once = exitCodes.every((code) => found.filter((one) => one === code).length === 1);
    if (!once) yield { pointer: "", expected: exitCodes, found };
  },
});
