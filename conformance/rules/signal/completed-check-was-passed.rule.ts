import { reading } from "../../../src/reading.ts";
import { completions } from "../../lib/announced-result.ts";
import { defineRule } from "../../rule.ts";

export const completedCheckWasPassed = defineRule({
  id: "signal.completed-check-was-passed",
  severity: "error",
  since: "1.0",
  claim:
    "A handoff or an evidence check that completes was passed: a handoff is ready for a draft exactly when it names symbol, venue and side, evidence is ready for the corridor that was asked for.",
  why: "These commands exit with 0 only when they accept. A completion that says no more than that it ran moves an order on that nobody accepted.",
  remedy: "End a refused check as a failure; decide by the artifact, not by the end of the session.",
  cites: { source: "recorded", section: "signals" },
  kind: "signal",
  reads: [
    "signals.jsonl#/event",
    "signals.jsonl#/mode",
    "signals.jsonl#/accepted",
    "signals.jsonl#/ready_for_draft_execution_intent",
    "signals.jsonl#/symbol",
    "signals.jsonl#/venue",
    "signals.jsonl#/side",
    "signals.jsonl#/ready_for_evidence_pass",
    "signals.jsonl#/requested_corridor",
    "signals.jsonl#/resolved_corridor",
  ],
  *check({ "signals.jsonl": events }) {
    const announced = reading(completions(events));
    while (yield* announced.next()) {
      const { row, event } = announced.item;
      for (const member of ["accepted", "ready_for_evidence_pass"] as const)
        if (event[member] === false) yield { pointer: `/${row}/${member}`, expected: true, found: false };
      const { ready_for_draft_execution_intent: ready, requested_corridor: asked, resolved_corridor: found } = event;
      const named = [event.symbol, event.venue, event.side].every((value) => typeof value === "string" && value !== "");
      if (ready !== undefined && ready !== null && ready !== named)
        yield { pointer: `/${row}/ready_for_draft_execution_intent`, expected: named, found: ready };
      const corridors = asked === "auto" ? ["kraken", "hyperliquid"] : [asked];
      if (asked !== undefined && found !== undefined && found !== null && !corridors.includes(found))
        yield { pointer: `/${row}/resolved_corridor`, expected: corridors, found };
    }
  },
});
