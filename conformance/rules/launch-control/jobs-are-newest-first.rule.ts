import { microseconds } from "../../lib/local-time.ts";
import { defineRule } from "../../rule.ts";

export const jobsAreNewestFirst = defineRule({
  id: "launch-control.jobs-are-newest-first",
  severity: "warning",
  since: "1.0",
  claim: "Jobs are listed from the newest to the oldest.",
  why: "The page and its readers take the first job for the last launch.",
  remedy: "Sort by started_at, descending.",
  cites: { source: "recorded", section: "research-ui" },
  kind: "launch-control",
  reads: ["launch-control.json#/jobs/*/started_at"],
  *check({ "launch-control.json": { jobs } }) {
    for (const [index, { started_at: found }] of jobs.entries()) {
      const before = jobs[index - 1]?.started_at;
      const [newer, time] = [microseconds(before ?? ""), microseconds(found)];
      if (newer === undefined || time === undefined || time <= newer) continue;
      yield { pointer: `/jobs/${index}/started_at`, expected: `not after ${before}`, found };
    }
  },
});
