import { reading } from "../../../src/reading.ts";
import { completions } from "../../lib/announced-result.ts";
import { defineRule } from "../../rule.ts";

export const submittedOrderWasTaken = defineRule({
  id: "signal.submitted-order-was-taken",
  severity: "warning",
  since: "1.0",
  claim: "A session that completes a submit has an order that the venue took and named.",
  why: "A submit command succeeds whatever the venue answers: rejected, unanswered, or taken without an order id. Exit code 0 is no position.",
  remedy:
    "Decide by `submitted` and `submit_state`, never by the status of the session; reconcile an order without an id before sending another.",
  cites: { source: "recorded", section: "signals" },
  kind: "signal",
  reads: ["signals.jsonl#/event", "signals.jsonl#/submitted", "signals.jsonl#/submit_state"],
  *check({ "signals.jsonl": events }) {
    const announced = reading(completions(events));
    while (yield* announced.next()) {
      const { row, event } = announced.item;
      const state = event.submit_state ?? "";
      if (event.submitted === false) yield { pointer: `/${row}/submitted`, expected: true, found: false };
      else if (state.endsWith("identifier_missing"))
        yield { pointer: `/${row}/submit_state`, expected: "an order id", found: state };
    }
  },
});
