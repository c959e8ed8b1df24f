import { entryAt } from "../../lib/listed-files.ts";
import { unlisted } from "../../lib/listing.ts";
import { defineRule } from "../../rule.ts";

export const listingIsComplete = defineRule({
  id: "forward-session.listing-is-complete",
  severity: "info",
  since: "1.0",
  claim: "The report lists the state, the fills, the curve and the returns of the session.",
  why: "What is not listed is not missed when it is lost, nor noticed when it changes.",
  remedy: "List every file that exists when the report is written.",
  cites: { source: "recorded", section: "forward" },
  kind: "forward-session",
  reads: [".", "report.json#/artifacts"],
  *check({ ".": directory, "report.json": { artifacts } }) {
    const found = artifacts.map(({ file }) => file);
    yield* unlisted(
      dataFiles.filter((name) => entryAt(directory, name) !== undefined && !found.includes(name)),
      found,
    );
  },
});

const dataFiles = [
  "portfolio_state.json",
  "forward_trades.csv",
  "forward_equity_curve.csv",
  "forward_returns_series.csv",
] as const;
