import { microseconds } from "../../lib/local-time.ts";
import { defineRule } from "../../rule.ts";

export const durationIsMeasured = defineRule({
  id: "paper-session.duration-is-measured",
  severity: "error",
  since: "1.0",
  claim:
    "duration_seconds is the time from started_at to finished_at, to the microsecond, and 0 when the clock went back.",
  why: "Durations show sessions that ended too fast to have done their work.",
  remedy: "Compute the duration from the two times.",
  cites: { source: "run-artifact-contract", section: "Paper Session Status Contract" },
  kind: "paper-session",
  reads: ["session_status.json"],
  *check({ "session_status.json": status }) {
    if (!status.terminal) return;
    const elapsed = (microseconds(status.finished_at) ?? Number.NaN) - (microseconds(status.started_at) ?? Number.NaN);
    const [expected, found] = [Math.max(0, elapsed) / 1e6, status.duration_seconds];
    if (Math.round(expected * 1e6) !== Math.round(found * 1e6)) yield { pointer: "/duration_seconds", expected, found };
  },
});
