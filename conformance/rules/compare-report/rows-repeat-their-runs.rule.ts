import { indexedRun, saidOfRun } from "../../lib/indexed-run.ts";
import { defineRule } from "../../rule.ts";

export const rowsRepeatTheirRuns = defineRule({
  id: "compare-report.rows-repeat-their-runs",
  severity: "warning",
  since: "1.0",
  claim: "A row has the figures of its run, where the run can be found.",
  why: "Runs are chosen by the comparison. A figure that the run does not have chooses the wrong one.",
  remedy: "Compare the runs again; until then, trust the report of the run.",
  cites: { source: "recorded", section: "runs index" },
  kind: "compare-report",
  reads: ["/", "compare_report.json#/runs"],
  *check({ "/": workspace, "compare_report.json": { runs } }) {
    for (const [index, run] of runs.entries()) {
      const directory = workspace.directory(run.path);
      const own = directory && indexedRun(directory, "");
      for (const [name, expected] of Object.entries(own ?? {})) {
        const found = run[name as keyof typeof run];
        // Where the run's own documents disagree, it is they that are judged.
        if (directory && found !== expected && !saidOfRun(directory, "", name).includes(found))
          yield { file: "compare_report.json", pointer: `/runs/${index}/${name}`, expected, found };
      }
    }
  },
});
