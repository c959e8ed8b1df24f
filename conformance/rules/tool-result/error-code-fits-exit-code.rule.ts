import { exitCodeOf } from "../../lib/exit-codes.ts";
import { defineRule } from "../../rule.ts";

export const errorCodeFitsExitCode = defineRule({
  id: "tool-result.error-code-fits-exit-code",
  severity: "error",
  since: "1.0",
  claim: "When the first error is named after an exit code, the process exited with that code.",
  why: "Callers retry or mend the request by this name. A wrong one makes them repeat what cannot succeed.",
  remedy: "Map exit codes to names by the table; use the adapter's own words for what the process did not report.",
  cites: { source: "stepbit-io-v1", section: "Exit codes" },
  kind: "tool-result",
  reads: ["tool-result.json#/errors/*/code", "tool-result.json#/exit_code", "tool-result.json#/status"],
  *check({ "tool-result.json": result }) {
    if (result.status !== "error" || typeof result.exit_code !== "number") return;
    const expected = exitCodeOf(result.errors[0]?.code ?? "");
    if (expected !== undefined && expected !== result.exit_code)
      yield { pointer: "/exit_code", expected, found: result.exit_code };
  },
});
