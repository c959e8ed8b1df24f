import { parseRunId } from "../../lib/run-id.ts";
import { defineRule } from "../../rule.ts";

export const resultIsWhatWasLaunched = defineRule({
  id: "launch-control.result-is-what-was-launched",
  severity: "warning",
  since: "1.0",
  claim:
    "The run_id of a job is of the kind that was launched: a paper session when paper was asked for, else a run, and a sweep for a sweep.",
  why: "A paper session and a research run look alike on the page. Whoever takes one for the other promotes what was never traded on paper.",
  remedy: "Compare the contract type of the report with the parameters of the launch.",
  cites: { source: "recorded", section: "research-ui" },
  kind: "launch-control",
  reads: ["launch-control.json#/jobs"],
  *check({ "launch-control.json": { jobs } }) {
    for (const [index, { command, params, run_id: found }] of jobs.entries()) {
      const mode = parseRunId(found ?? "")?.mode;
      const expected = command === "sweep" ? ["grid", "walkforward"] : [params.paper === true ? "paper" : "run"];
      if (mode !== undefined && !expected.includes(mode)) yield { pointer: `/jobs/${index}/run_id`, expected, found };
    }
  },
});
