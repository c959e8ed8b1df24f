import type { LaunchParameters } from "../../lib/launch-job.ts";
import { microseconds } from "../../lib/local-time.ts";
import { defineRule } from "../../rule.ts";

export const periodRunsForward = defineRule({
  id: "launch-control-request.period-runs-forward",
  severity: "error",
  since: "1.0",
  claim: "The period of a run begins before it ends.",
  why: "An empty period has no bars: the job is accepted, and fails seconds later.",
  remedy: "Swap the dates, or correct one of them. `end` is the first day that does not count.",
  cites: { source: "recorded", section: "research-ui" },
  kind: "launch-control-request",
  reads: [
    "launch-control-request.json#/command",
    "launch-control-request.json#/params/start",
    "launch-control-request.json#/params/end",
  ],
  *check({ "launch-control-request.json": { command, params } }) {
    const { start, end } = params as LaunchParameters;
    if (command !== "run" || start === undefined || end === undefined) return;
    const [first, last] = [microseconds(start), microseconds(end)];
    if (first !== undefined && last !== undefined && first >= last)
      yield { pointer: "/params/end", expected: `after ${start}`, found: end };
  },
});
