import { Type } from "typebox";
import { defineStrategy } from "./strategy.ts";

/** Buys on the first row and never sells: what every other strategy is measured against. */
export const buyAndHold = defineStrategy({
  name: "buy_and_hold",
  summary: "Buys on the first row and never sells: what every other strategy is measured against.",
  parameters: Type.Object({}),
  signals(frame, _parameters, into = new Int8Array(frame.rsi.length)) {
    into.fill(0);
    if (into.length > 0) into[0] = 1;
    return into;
  },
});
