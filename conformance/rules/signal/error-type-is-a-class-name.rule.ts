import { reading } from "../../../src/reading.ts";
import { defineRule } from "../../rule.ts";

export const errorTypeIsAClassName = defineRule({
  id: "signal.error-type-is-a-class-name",
  severity: "error",
  since: "1.0",
  claim: "error_type is the name of a class: one word, without blanks.",
  why: "Consumers choose by the class what to do about a failure. A sentence in its place is in no list.",
  remedy: "Write the name of the exception's class as error_type; what went wrong belongs in message.",
  cites: { source: "stepbit-io-v1", section: "SESSION_FAILED" },
  kind: "signal",
  reads: ["signals.jsonl#/event", "signals.jsonl#/error_type"],
  *check({ "signals.jsonl": events }) {
    const rows = reading(events);
    while (yield* rows.next()) {
      const { index, item: event } = rows;
      if (event.event !== "SESSION_FAILED" || !/\s/.test(event.error_type)) continue;
      yield { pointer: `/${index}/error_type`, expected: "one word", found: event.error_type };
    }
  },
});
