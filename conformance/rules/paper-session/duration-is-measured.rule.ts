import { microseconds } from "../../lib/local-time.ts";
import { defineRule } from "../../rule.ts";

export const durationIsMeasured = defineRule({
  id: "paper-session.duration-is-measured",
  severity: "error",
  since: "1.0",
  claim:
    "duration_seconds is the time from started_at to finished_at, as exact as these are written, and 0 when the clock went back.",
  why: "Durations show sessions that ended too fast to have done their work.",
  remedy: "Compute the duration from the two times.",
  cites: { source: "run-artifact-contract", section: "Paper Session Status Contract" },
  kind: "paper-session",
  reads: ["session_status.json"],
  *check({ "session_status.json": status }) {
    if (!status.terminal) return;
    const { started_at: start, finished_at: end, duration_seconds: found } = status;
    const elapsed = Math.max(0, (microseconds(end) ?? Number.NaN) - (microseconds(start) ?? Number.NaN));
    const difference = Math.abs(Math.round(elapsed) - Math.round(found * 1e6));
    // Times may be written to the second only.
    if (difference > Math.max(leftOut(start), leftOut(end)))
      yield { pointer: "/duration_seconds", expected: elapsed / 1e6, found };
  },
});

/** Microseconds that a time does not tell: less than one of its last digit. */
function leftOut(time: string): number {
  const digits = time.split(".")[1]?.length ?? 0;
  return digits < 6 ? 10 ** (6 - digits) : 0;
}
