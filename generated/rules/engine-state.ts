// Made by `npm run generate` from conformance/rules/engine-state. Do not edit.
import type { AnyRule } from "../../src/catalogue-entry.ts";
import { cyclesLeaveATime } from "../../conformance/rules/engine-state/cycles-leave-a-time.rule.ts";
import { dailyPnlIsSinceTheMorning } from "../../conformance/rules/engine-state/daily-pnl-is-since-the-morning.rule.ts";
import { jsonIsCanonical } from "../../conformance/rules/engine-state/json-is-canonical.rule.ts";
import { portfolioValueIsCashPlusPositions } from "../../conformance/rules/engine-state/portfolio-value-is-cash-plus-positions.rule.ts";
import { positionsAreUnderTheirSymbol } from "../../conformance/rules/engine-state/positions-are-under-their-symbol.rule.ts";
import { timesAreUtc } from "../../conformance/rules/engine-state/times-are-utc.rule.ts";
import { unrealizedPnlIsComputed } from "../../conformance/rules/engine-state/unrealized-pnl-is-computed.rule.ts";

/** The rules of kind engine-state, in the order of their ids. */
export const rules: readonly AnyRule[] = [cyclesLeaveATime as unknown as AnyRule, dailyPnlIsSinceTheMorning as unknown as AnyRule, jsonIsCanonical as unknown as AnyRule, portfolioValueIsCashPlusPositions as unknown as AnyRule, positionsAreUnderTheirSymbol as unknown as AnyRule, timesAreUtc as unknown as AnyRule, unrealizedPnlIsComputed as unknown as AnyRule];
