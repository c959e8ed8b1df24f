import { defineRule } from "../../rule.ts";

export const currencyIsThatOfTheTicker = defineRule({
  id: "run@2.currency-is-that-of-the-ticker",
  severity: "error",
  since: "2.0",
  claim: "The currency of a run is the quote of its ticker.",
  why: "Figures are in the quote currency.",
  remedy: "Write the quote of the ticker.",
  cites: { source: "run-artifact-contract", section: "metadata.json" },
  kind: "run@2",
  reads: ["config.json", "metadata.json"],
  *check({ "config.json": { ticker }, "metadata.json": { currency } }) {
    const expected = ticker.split("-")[1];
    if (expected !== undefined && expected !== currency)
      yield { file: "metadata.json", pointer: "/currency", expected, found: currency };
  },
});
