import { reading } from "../../../src/reading.ts";
import { defineRule } from "../../rule.ts";

export const tradeTimesHaveOneForm = defineRule({
  id: "forward-session.trade-times-have-one-form",
  severity: "warning",
  since: "1.0",
  claim: "All fills write their time in the same form.",
  why: "The recorded producer adds ` 00:00:00` to the fills of a resumed segment. Code that compares the column as text sorts and joins it wrongly.",
  remedy: "Write fills of all segments in one form. Readers: parse the column as times.",
  cites: { source: "recorded", section: "forward" },
  kind: "forward-session",
  reads: ["forward_trades.csv#/timestamp"],
  *check({ "forward_trades.csv": trades }) {
    let first: string | undefined;
    const rows = reading(trades);
    while (yield* rows.next()) {
      const { timestamp: found } = rows.item;
      first ??= found;
      if (found.length !== first.length) {
        yield { pointer: `/${rows.index}/timestamp`, expected: `written like ${first}`, found };
        return;
      }
    }
  },
});
