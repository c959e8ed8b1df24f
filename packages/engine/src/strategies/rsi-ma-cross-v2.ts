import { Type } from "typebox";
import { defineStrategy } from "./strategy.ts";

/** Buys a close that crosses above its average of 20 while the RSI is low, sells when it crosses below or the RSI is high. */
export const rsiMaCrossV2 = defineStrategy({
  name: "rsi_ma_cross_v2",
  summary:
    "Buys a close that crosses above its average of 20 while the RSI is low; sells when it crosses below or the RSI is high.",
  parameters: Type.Object({
    rsi_buy_max: Type.Number({
      default: 60,
      description: "Buys only below this RSI. The RSI lies in 0 to 100; a greater value allows every cross.",
    }),
    rsi_sell_min: Type.Number({
      default: 75,
      description: "Sells above this RSI. The RSI lies in 0 to 100; a greater value leaves only the crosses.",
    }),
    cooldown_days: Type.Number({
      default: 0,
      description: "Bars without any signal after each signal, exits included; a fraction is cut off, below 1 is none.",
    }),
  }),
  signals(frame, { rsi_buy_max, rsi_sell_min, cooldown_days }, into = new Int8Array(frame.rsi.length)) {
    const { rsi, ma20 } = frame;
    const { close } = frame.bars;
    const length = rsi.length;
    const step = 1 + Math.max(0, Math.trunc(cooldown_days));
    into.fill(0);
    for (let row = 0; row < length; row += step) {
      for (; row < length; row++) {
        if (!((close[row] as number) > (ma20[row] as number) && (rsi[row] as number) < rsi_buy_max)) continue;
        if (row > 0 && (close[row - 1] as number) <= (ma20[row - 1] as number)) break;
      }
      if (row >= length) break;
      into[row] = 1;
      for (row += step; row < length; row++) {
        if ((rsi[row] as number) > rsi_sell_min) break;
        if (!((close[row] as number) < (ma20[row] as number))) continue;
        if ((close[row - 1] as number) >= (ma20[row - 1] as number)) break;
      }
      if (row < length) into[row] = -1;
    }
    return into;
  },
});
