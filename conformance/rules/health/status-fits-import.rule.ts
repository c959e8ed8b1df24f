import { defineRule } from "../../rule.ts";

export const statusFitsImport = defineRule({
  id: "health.status-fits-import",
  severity: "error",
  since: "1.0",
  claim: "The status is ok only when the producer's package can be imported.",
  why: "A check that passes although nothing can run sends requests into a certain failure.",
  remedy: "Report another status and exit with 2 when the import fails.",
  cites: { source: "stepbit-io-v1", section: "Health flags" },
  kind: "health",
  reads: ["health.json#/status", "health.json#/quantlab_import"],
  *check({ "health.json": { status, quantlab_import: imported } }) {
    if (status === "ok" && !imported) yield { pointer: "/status", expected: "not ok", found: status };
  },
});
