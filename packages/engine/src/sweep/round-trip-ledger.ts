import { pairwiseSum } from "../numeric/pairwise-sum.ts";
import { noRoundTrips, type RoundTripFigures } from "./sweep-figures.ts";

const millisecondsOfDay = 86_400_000;

/** An account that goes all in and all out, kept as figures only; one is used for many runs. */
export interface RoundTripLedger {
  open(cash: number, feeRate: number): void;
  buy(time: number, close: number, slippage: number): void;
  sell(time: number, close: number, slippage: number): void;
  figures(): RoundTripFigures;
}

/** Memory for the round trips of a frame of `rows`. */
export function roundTripLedger(rows: number): RoundTripLedger {
  const capacity = Math.ceil(rows / 2) + 1;
  const nets = new Float64Array(capacity);
  const gains = new Float64Array(capacity);
  const losses = new Float64Array(capacity);
  let feeRate = 0;
  let cash = 0;
  let held = 0;
  let entryPrice = 0;
  let entryFee = 0;
  let entryTime = 0;
  let firstTime = 0;
  let lastTime = 0;
  let trips = 0;
  let wins = 0;
  let defeats = 0;
  let days = 0;
  let exposedDays = 0;
  return {
    open(initialCash, rate) {
      cash = initialCash;
      feeRate = rate;
      held = trips = wins = defeats = days = exposedDays = 0;
    },
    buy(time, close, slippage) {
      if (held !== 0 || !(cash > 0)) return;
      const price = close * (1 + slippage);
      entryFee = cash * feeRate;
      held = (cash - entryFee) / price;
      cash = 0;
      entryPrice = (held * price) / held;
      entryTime = time;
    },
    sell(time, close, slippage) {
      if (!(held > 0)) return;
      const price = close * (1 - slippage);
      const notional = held * price;
      const fee = notional * feeRate;
      const net = held * (price - entryPrice) - entryFee - fee;
      const whole = Math.floor((time - entryTime) / millisecondsOfDay);
      if (trips === 0) firstTime = entryTime;
      lastTime = time;
      days += whole;
      exposedDays += Math.max(0, whole);
      nets[trips++] = net;
      if (net > 0) gains[wins++] = net;
      else if (net < 0) losses[defeats++] = net;
      cash = notional - fee;
      held = 0;
    },
    figures() {
      if (trips === 0) return noRoundTrips;
      const lost = pairwiseSum(losses, defeats);
      const span = Math.floor((lastTime - firstTime) / millisecondsOfDay);
      return {
        trade_trades: trips,
        win_rate_trades: wins / trips,
        profit_factor: lost < 0 ? pairwiseSum(gains, wins) / Math.abs(lost) : Number.POSITIVE_INFINITY,
        expectancy_net: pairwiseSum(nets, trips) / trips,
        avg_holding_days: days / trips,
        exposure: exposedDays / Math.max(span, 1),
      };
    },
  };
}
