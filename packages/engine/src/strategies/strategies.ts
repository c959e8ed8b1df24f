import { didYouMean } from "../did-you-mean.ts";
import { ConfigError } from "../errors.ts";
import { bollingerReversion } from "./bollinger-reversion.ts";
import { buyAndHold } from "./buy-and-hold.ts";
import { donchianBreakout } from "./donchian-breakout.ts";
import { movingAverageCross } from "./moving-average-cross.ts";
import { rsiMaCrossV2 } from "./rsi-ma-cross-v2.ts";
import type { Strategy } from "./strategy.ts";
import { timeSeriesMomentum } from "./time-series-momentum.ts";

/** Every strategy, the one that runs when nothing is said first. */
export const strategies: readonly Strategy[] = [
  rsiMaCrossV2,
  buyAndHold,
  movingAverageCross,
  donchianBreakout,
  bollingerReversion,
  timeSeriesMomentum,
];

/** The strategy of this name. Throws ConfigError, naming those there are, when there is none. */
export function findStrategy(name: string): Strategy {
  const found = strategies.find((strategy) => strategy.name === name);
  if (found) return found;
  const names = strategies.map((strategy) => strategy.name);
  throw new ConfigError(
    `There is no strategy ${JSON.stringify(name)}${didYouMean(name, names)}`,
    `Choose one of ${names.join(", ")}.`,
  );
}
