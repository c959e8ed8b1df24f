import { type Steps, together } from "../../src/reading.ts";
import type { Findings } from "../rule.ts";
import { isSilent } from "./held-findings.ts";
import { type Account, type Fill, soundFills, unfitFills } from "./paper-broker.ts";
import { notAlternating, wrongHolding } from "./trades.ts";

/** The settings of a paper session that its fills depend on, as its request had them. */
export interface PaperSettings {
  readonly initial_cash: unknown;
  readonly fee: unknown;
}

/** The account before the first fill; undefined when the settings are not figures. */
export function paperAccount({ initial_cash, fee }: PaperSettings): Account | undefined {
  return typeof initial_cash === "number" && typeof fee === "number" ? { cash: initial_cash, feeRate: fee } : undefined;
}

/** Figures of fills that do not follow from the account; none when the settings are not figures. */
export function* wrongPaperFills(fills: Iterable<Fill>, settings: PaperSettings): Findings {
  const account = paperAccount(settings);
  if (account) yield* unfitFills(fills, account, "trades.csv", { file: "config.json", pointer: "/fee" });
}

/** Whether the fills are a sound record, as far as the settings tell. */
export function* soundPaperFills(fills: Iterable<Fill>, settings: PaperSettings): Steps<boolean> {
  const account = paperAccount(settings);
  if (account) return yield* soundFills(fills, account);
  const silent = yield* together(isSilent(notAlternating(fills)), isSilent(wrongHolding(fills)));
  return silent.every(Boolean);
}
