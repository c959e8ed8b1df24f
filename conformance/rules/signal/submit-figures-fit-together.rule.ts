import { reading } from "../../../src/reading.ts";
import { completions } from "../../lib/announced-result.ts";
import { defineRule } from "../../rule.ts";

export const submitFiguresFitTogether = defineRule({
  id: "signal.submit-figures-fit-together",
  severity: "error",
  since: "1.0",
  claim: "An order counts as submitted when its state says so, and only when the venue was called.",
  why: "An order that is told as submitted and was never sent is waited for in vain; one that was sent and is told as not submitted is sent again.",
  remedy:
    "Derive `submitted` from `submit_state`, and set `remote_submit_called` before the call; reconcile with the venue until they agree.",
  cites: { source: "recorded", section: "signals" },
  kind: "signal",
  reads: [
    "signals.jsonl#/event",
    "signals.jsonl#/submitted",
    "signals.jsonl#/submit_state",
    "signals.jsonl#/remote_submit_called",
  ],
  *check({ "signals.jsonl": events }) {
    const announced = reading(completions(events));
    while (yield* announced.next()) {
      const { row, event } = announced.item;
      const { submitted, submit_state: state, remote_submit_called: called } = event;
      if (submitted === undefined) continue;
      if (submitted && called === false)
        yield { pointer: `/${row}/remote_submit_called`, expected: true, found: called };
      // An order that was submitted may have moved on to another state; one that was not cannot have that one.
      const told = /^submitted_remote(_|$)/.test(state ?? "");
      if (told !== submitted && /^submit/.test(state ?? ""))
        yield {
          pointer: `/${row}/submit_state`,
          expected: submitted ? "submitted_remote" : "another state",
          found: state,
        };
    }
  },
});
