import { together } from "../../../src/reading.ts";
import { inFile, isSilent } from "../../lib/held-findings.ts";
import { statedAccount, wrongFills } from "../../lib/paper-broker.ts";
import { notAlternating, wrongExecutionPrice, wrongHolding } from "../../lib/trades.ts";
import { defineRule } from "../../rule.ts";

const file = "trades.csv";

export const fillsFollowFromOneAnother = defineRule({
  id: "run.fills-follow-from-one-another",
  severity: "warning",
  since: "1.0",
  claim: "Fee, quantity and equity of every fill in trades.csv follow from the fill before it, at one fee rate.",
  why: "A table of trades that a caller hands in is analysed as if this run had made it. A row that was edited or lost changes every figure after it.",
  remedy: "Hand in the table as the broker wrote it, or leave it out.",
  cites: { source: "recorded", section: "paper" },
  kind: "run",
  reads: [file],
  *check({ [file]: trades }) {
    // Of a record that is broken in another way, that is said.
    const [account, ...sound] = yield* together(
      statedAccount(trades),
      isSilent(notAlternating(trades)),
      isSilent(wrongHolding(trades)),
      isSilent(wrongExecutionPrice(trades)),
    );
    if (account && sound.every(Boolean)) yield* inFile(file, wrongFills(trades, account));
  },
});
