import { reading } from "../../../src/reading.ts";
import { completions } from "../../lib/announced-result.ts";
import { nearly } from "../../lib/nearly.ts";
import { defineRule } from "../../rule.ts";

export const forwardFiguresFitTogether = defineRule({
  id: "signal.forward-figures-fit-together",
  severity: "error",
  since: "1.0",
  claim:
    "The summary of a forward evaluation counts its round trips twice alike, and the mean result of a trade lies between its worst and its best.",
  why: "Figures of one evaluation that exclude one another come from two, or were edited.",
  remedy: "Evaluate again, or read the summary in the report.",
  cites: { source: "recorded", section: "signals" },
  kind: "signal",
  reads: ["signals.jsonl#/event", "signals.jsonl#/summary"],
  *check({ "signals.jsonl": events }) {
    const announced = reading(completions(events));
    while (yield* announced.next()) {
      const { row, event } = announced.item;
      const summary: Readonly<Record<string, unknown>> = { ...event.summary };
      const at = `/${row}/summary`;
      const { n_trades: count, trades, expectancy: mean, worst_trade_pnl: worst, best_trade_pnl: best } = summary;
      if (typeof count === "number" && typeof trades === "number" && count !== trades)
        yield { pointer: `${at}/trades`, expected: count, found: trades };
      if (typeof mean !== "number" || typeof worst !== "number" || typeof best !== "number") continue;
      const between = (worst < mean || nearly(worst, mean)) && (mean < best || nearly(mean, best));
      // Of one trade all three are the same.
      const one = count !== 1 || (nearly(worst, mean) && nearly(mean, best));
      if (!between || !one)
        yield {
          pointer: `${at}/expectancy`,
          expected: `between ${worst} and ${best}${one ? "" : ", the same"}`,
          found: mean,
        };
    }
  },
});
