import { departures } from "../../lib/identity.ts";
import { defineRule } from "../../rule.ts";

const file = "compare_report.json";

export const bestRunComesFirst = defineRule({
  id: "compare-report.best-run-comes-first",
  severity: "error",
  since: "1.0",
  claim: "best_run_id and best_run_path are those of the first row.",
  why: "The best run is what is taken further. Named otherwise than ranked, the wrong one is.",
  remedy: "Compare the runs again.",
  cites: { source: "recorded", section: "runs index" },
  kind: "compare-report",
  reads: ["compare_report.json#/best_run_id", "compare_report.json#/best_run_path", "compare_report.json#/runs"],
  *check({ "compare_report.json": { best_run_id, best_run_path, runs } }) {
    const [best] = runs;
    if (!best) return;
    yield* departures(best.run_id, [{ file, pointer: "/best_run_id", value: best_run_id }]);
    yield* departures(best.path, [{ file, pointer: "/best_run_path", value: best_run_path }]);
  },
});
