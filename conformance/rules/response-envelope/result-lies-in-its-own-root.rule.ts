import { reportedInOtherRoot } from "../../lib/other-root.ts";
import { parseRunId } from "../../lib/run-id.ts";
import { defineRule } from "../../rule.ts";

export const resultLiesInItsOwnRoot = defineRule({
  id: "response-envelope.result-lies-in-its-own-root",
  severity: "error",
  since: "1.0",
  claim: "The directory of a paper session lies among paper sessions, that of a run or sweep does not.",
  why: "A response does not say what kind of result it names: the root does. In another root paper figures pass for research.",
  remedy: "Answer with the directory of the result: below outputs/paper_sessions for a paper session.",
  cites: { source: "run-artifact-contract", section: "Contract Root" },
  kind: "response-envelope",
  reads: ["response.json#/status", "response.json#/run_id", "response.json#/artifacts_path"],
  *check({ "response.json": response }) {
    if (response.status !== "success") return;
    const elsewhere = reportedInOtherRoot(response.artifacts_path, parseRunId(response.run_id)?.mode);
    if (elsewhere) yield { pointer: "/artifacts_path", ...elsewhere };
  },
});
