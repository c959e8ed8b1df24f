import { reading } from "../../../src/reading.ts";
import { defineRule } from "../../rule.ts";

export const failureHasAMessage = defineRule({
  id: "signal.failure-has-a-message",
  severity: "warning",
  since: "1.0",
  claim: "The message of a failed session says what went wrong.",
  why: "An exception without a text leaves an empty message. Nobody can tell the cause from the signal file alone.",
  remedy: "When the exception has no text, write its class and where it was raised.",
  cites: { source: "stepbit-io-v1", section: "SESSION_FAILED" },
  kind: "signal",
  reads: ["signals.jsonl#/event", "signals.jsonl#/message"],
  *check({ "signals.jsonl": events }) {
    const lines = reading(events);
    while (yield* lines.next()) {
      const { index: row, item: event } = lines;
      if (event.event === "SESSION_FAILED" && event.message.trim() === "") {
        yield { pointer: `/${row}/message`, expected: "a description", found: event.message };
      }
    }
  },
});
