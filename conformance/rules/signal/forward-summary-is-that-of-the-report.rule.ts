import { type Pause, reading } from "../../../src/reading.ts";
import { type Announcement, asObject, completions, reportFinder } from "../../lib/announced-result.ts";
import { departures } from "../../lib/identity.ts";
import { escapeToken } from "../../lib/pointer.ts";
import { defineRule } from "../../rule.ts";

export const forwardSummaryIsThatOfTheReport = defineRule({
  id: "signal.forward-summary-is-that-of-the-report",
  severity: "warning",
  since: "1.0",
  claim: "The summary that the last evaluation of a forward session announces has the figures of its report.",
  why: "Automation decides by the signal, people by the report. If the figures differ, one evaluation has two results.",
  remedy: "Write both from the same figures. Until then, trust the report.",
  cites: { source: "recorded", section: "signals" },
  kind: "signal",
  reads: [
    "signals.jsonl#/event",
    "signals.jsonl#/mode",
    "signals.jsonl#/artifacts_path",
    "signals.jsonl#/summary",
    "/",
  ],
  *check({ "signals.jsonl": events, "/": workspace }) {
    const reportIn = reportFinder(workspace);
    for (const [path, { count, last }] of yield* forwardSessions(completions(events))) {
      const report = reportIn(path);
      const summary = asObject(report?.summary);
      // An evaluation that was not announced wrote the report again.
      if (!summary || asObject(report?.continuity)?.resume_attempt_count !== count - 1) continue;
      for (const [name, value] of Object.entries({ ...last.event.summary })) {
        const pointer = `/${last.row}/summary/${escapeToken(name)}`;
        if (Object.hasOwn(summary, name)) yield* departures(summary[name], [{ file: "signals.jsonl", pointer, value }]);
      }
    }
  },
});

interface ForwardSession {
  count: number;
  last: Announcement;
}

/** The forward sessions that are announced, by their directory: how often, and the last time. */
function* forwardSessions(announcements: Iterable<Announcement | Pause>) {
  const sessions = new Map<string, ForwardSession>();
  const announced = reading(announcements);
  while (yield* announced.next()) {
    const { event } = announced.item;
    if (event.mode !== "forward" || event.artifacts_path === undefined) continue;
    const count = (sessions.get(event.artifacts_path)?.count ?? 0) + 1;
    sessions.set(event.artifacts_path, { count, last: announced.item });
  }
  return sessions;
}
