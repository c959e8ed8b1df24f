import type { RouteDecision } from "../../generated/foxml/v1/types.ts";
import { nearly } from "./nearly.ts";

/** A member of a routing decision that other members contradict. */
export interface ScoreFault {
  readonly member: keyof RouteDecision;
  readonly expected: unknown;
  readonly found: unknown;
}

/** Figures over the symbols of a target that cannot come from one set of symbols. */
export function* contradictingScores(decision: RouteDecision): Generator<ScoreFault> {
  const { symbol_auc_min: least, symbol_auc_max: greatest, symbol_auc_iqr: range } = decision;
  if (isNumber(least) && isNumber(greatest)) {
    for (const member of ["symbol_auc_mean", "symbol_auc_median"] as const) {
      const found = decision[member];
      if (isNumber(found) && !nearly(found, Math.min(Math.max(found, least), greatest)))
        yield { member, expected: `between ${least} and ${greatest}`, found };
    }
    if (isNumber(range) && range > greatest - least && !nearly(range, greatest - least, greatest))
      yield { member: "symbol_auc_iqr", expected: `at most ${greatest - least}`, found: range };
  }
  const { n_symbols_evaluated: found, winner_symbols: winners } = decision;
  if (found !== undefined && winners !== undefined && winners.length > found)
    yield { member: "n_symbols_evaluated", expected: `at least ${winners.length}`, found };
}

const isNumber = (value: unknown): value is number => typeof value === "number";
