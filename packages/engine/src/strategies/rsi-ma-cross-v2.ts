import { Type } from "typebox";
import { crossesOf } from "../indicators/crosses.ts";
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
    const { rsi } = frame;
    const { up, down } = crossesOf(frame);
    const length = rsi.length;
    const step = 1 + Math.max(0, Math.trunc(cooldown_days));
    into.fill(0);
    let nextUp = 0;
    let nextDown = 0;
    let row = 0;
    for (;;) {
      while (
        nextUp < up.length &&
        ((up[nextUp] as number) < row || !((rsi[up[nextUp] as number] as number) < rsi_buy_max))
      )
        nextUp++;
      if (nextUp >= up.length) break;
      const entry = up[nextUp] as number;
      into[entry] = 1;
      row = entry + step;
      while (nextDown < down.length && (down[nextDown] as number) < row) nextDown++;
      const latest = nextDown < down.length ? (down[nextDown] as number) : length;
      while (row < latest && !((rsi[row] as number) > rsi_sell_min)) row++;
      if (row >= length) break;
      into[row] = -1;
      row += step;
    }
    return into;
  },
});
