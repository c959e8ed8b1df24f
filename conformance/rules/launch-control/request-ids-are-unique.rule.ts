import { defineRule } from "../../rule.ts";

export const requestIdsAreUnique = defineRule({
  id: "launch-control.request-ids-are-unique",
  severity: "error",
  since: "1.0",
  claim: "No two jobs have one request_id.",
  why: "Logs and signal file of a job lie in a folder named after its id. Two jobs in one folder write over each other.",
  remedy: "Refuse a launch whose request_id is in use.",
  cites: { source: "recorded", section: "research-ui" },
  kind: "launch-control",
  reads: ["launch-control.json#/jobs/*/request_id"],
  *check({ "launch-control.json": { jobs } }) {
    const seen = new Set<string>();
    for (const [index, { request_id: id }] of jobs.entries()) {
      if (seen.has(id)) yield { pointer: `/jobs/${index}/request_id`, found: id };
      seen.add(id);
    }
  },
});
