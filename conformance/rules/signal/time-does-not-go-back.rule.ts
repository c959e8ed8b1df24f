import { reading } from "../../../src/reading.ts";
import { microseconds } from "../../lib/local-time.ts";
import { defineRule } from "../../rule.ts";

const isEarlier = (time: string, before: string) =>
  (microseconds(time) ?? 0) < (microseconds(before) ?? Number.NEGATIVE_INFINITY);

export const timeDoesNotGoBack = defineRule({
  id: "signal.time-does-not-go-back",
  severity: "warning",
  since: "1.0",
  claim: "Each event is written no earlier than the one before it.",
  why: "The file is only appended to. A time that goes back says that the clock was set, or that lines were moved.",
  remedy: "Order events by their lines, not by their times, and set clocks before a session, not during it.",
  cites: { source: "stepbit-io-v1", section: "Signal fields" },
  kind: "signal",
  reads: ["signals.jsonl#/timestamp"],
  *check({ "signals.jsonl": events }) {
    let before = "";
    const lines = reading(events);
    while (yield* lines.next()) {
      const { timestamp } = lines.item;
      if (isEarlier(timestamp, before)) {
        yield { pointer: `/${lines.index}/timestamp`, expected: `not before ${before}`, found: timestamp };
      }
      before = timestamp;
    }
  },
});
