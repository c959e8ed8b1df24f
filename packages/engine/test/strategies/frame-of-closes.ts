import type { IndicatorFrame } from "../../src/indicators/indicator-frame.ts";

/** A frame of these closes whose indicators are zero where they are not given. */
export function frameOfCloses(
  closes: readonly number[],
  given: { high?: readonly number[]; low?: readonly number[] } = {},
): IndicatorFrame {
  const none = new Float64Array(closes.length);
  return {
    bars: {
      times: Float64Array.from(closes, (_, row) => row * 86_400_000),
      zone: "naive",
      close: Float64Array.from(closes),
      ...(given.high && { high: Float64Array.from(given.high) }),
      ...(given.low && { low: Float64Array.from(given.low) }),
    },
    rsi: none,
    ma20: none,
    ma100: none,
    atr: none,
  };
}
