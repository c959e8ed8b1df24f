import { exitCodeOf } from "../../lib/exit-codes.ts";
import { defineRule } from "../../rule.ts";

export const exitCodeIsToldByItsLabel = defineRule({
  id: "tool-result.exit-code-is-told-by-its-label",
  severity: "warning",
  since: "1.0",
  claim:
    "A failure that exits with the code of a bad configuration, of data or of a strategy has an error of that label.",
  why: "Callers decide by the error code whether to mend the request or to wait for data. A code of its own hides which of these it is.",
  remedy: "Translate the exit codes 2, 3 and 4 to INVALID_CONFIG, DATA_ERROR and STRATEGY_ERROR.",
  cites: { source: "stepbit-io-v1", section: "Exit codes" },
  kind: "tool-result",
  reads: ["tool-result.json#/status", "tool-result.json#/exit_code", "tool-result.json#/errors"],
  *check({ "tool-result.json": result }) {
    if (result.status !== "error" || typeof result.exit_code !== "number") return;
    const { exit_code: code, errors } = result;
    const [first] = errors;
    // Code 1 is any crash, and an error of another label is said to contradict the exit code.
    if (code < 2 || code > 4 || !first || errors.some((error) => exitCodeOf(error.code) !== undefined)) return;
    yield { pointer: "/errors/0/code", expected: `the label of exit code ${code}`, found: first.code };
  },
});
