import { exitCodeOf } from "../../lib/exit-codes.ts";
import { defineRule } from "../../rule.ts";

export const eventsTellTheOutcome = defineRule({
  id: "tool-result.events-tell-the-outcome",
  severity: "error",
  since: "1.0",
  claim:
    "The events of a success hold no failure, and those of a failure that the process reported hold no completion.",
  why: "Status and events are two accounts of one session. If they disagree, nobody knows whether there is a result.",
  remedy: "Derive status from exit code, last event and report together; name the disagreement in `errors`.",
  cites: { source: "quantlab-tool-adapter-61", section: "Signal-file behavior" },
  kind: "tool-result",
  reads: ["tool-result.json#/errors/*/code", "tool-result.json#/events/*/event", "tool-result.json#/status"],
  *check({ "tool-result.json": { status, events, errors } }) {
    // A completion may precede what only the adapter finds: a missing report, a broken contract.
    const reported = status === "success" || exitCodeOf(errors?.[0]?.code ?? "") !== undefined;
    const wrong = status === "success" ? "SESSION_FAILED" : "SESSION_COMPLETED";
    for (const [index, { event }] of (events ?? []).entries()) {
      if (reported && event === wrong) yield { pointer: `/events/${index}/event`, found: event };
    }
  },
});
