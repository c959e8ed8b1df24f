import { describe, expect, test } from "vitest";
import { ConfigError, StrategyError } from "../../src/errors.ts";
import { bollingerReversion } from "../../src/strategies/bollinger-reversion.ts";
import { buyAndHold } from "../../src/strategies/buy-and-hold.ts";
import { donchianBreakout } from "../../src/strategies/donchian-breakout.ts";
import { movingAverageCross } from "../../src/strategies/moving-average-cross.ts";
import { resolveParameters } from "../../src/strategies/resolve-parameters.ts";
import { rsiMaCrossV2 } from "../../src/strategies/rsi-ma-cross-v2.ts";
import { findStrategy, strategies } from "../../src/strategies/strategies.ts";
import { timeSeriesMomentum } from "../../src/strategies/time-series-momentum.ts";
import { frameOfCloses } from "./frame-of-closes.ts";

describe("rsi_ma_cross_v2", () => {
  // The average stands at 10: the close crosses above it on rows 2 and 5, below it on row 4.
  const closes = [10, 9, 11, 12, 9, 12, 13, 13];
  const frameOf = (rsi: readonly number[]) => ({
    ...frameOfCloses(closes),
    rsi: Float64Array.from(rsi),
    ma20: Float64Array.from(closes, () => 10),
  });
  const usual = { rsi_buy_max: 60, rsi_sell_min: 75, cooldown_days: 0 };

  test("enters and leaves at the crosses while the RSI is between", () => {
    const signals = rsiMaCrossV2.signals(frameOf(closes.map(() => 55)), usual);
    expect([...signals]).toEqual([0, 0, 1, 0, -1, 1, 0, 0]);
  });

  test("leaves above the one RSI, and does not enter at the other", () => {
    const signals = rsiMaCrossV2.signals(frameOf([55, 55, 59.9, 75.1, 55, 60, 80, 80]), usual);
    expect([...signals]).toEqual([0, 0, 1, -1, 0, 0, 0, 0]);
  });

  test("waits after each signal, exits included", () => {
    const signals = rsiMaCrossV2.signals(frameOf(closes.map(() => 55)), { ...usual, cooldown_days: 1 });
    expect([...signals]).toEqual([0, 0, 1, 0, -1, 0, 0, 0]);
  });
});

describe("buy_and_hold", () => {
  test("buys on the first row only", () => {
    expect([...buyAndHold.signals(frameOfCloses([5, 4, 3]), {})]).toEqual([1, 0, 0]);
  });

  test("has nothing to say of no rows", () => {
    expect(buyAndHold.signals(frameOfCloses([]), {}).length).toBe(0);
  });
});

describe("moving_average_cross", () => {
  // Averages of 2: -, 9.5, 8.5, 8.5, 10.5, 11, 9, 7. Of 3: -, -, 9, 8.67, 9.67, 10.33, 10, 8.67.
  const closes = [10, 9, 8, 9, 12, 10, 8, 6];

  test("enters where the fast average comes above, leaves where it comes below", () => {
    const signals = movingAverageCross.signals(frameOfCloses(closes), { fast: 2, slow: 3 });
    expect([...signals]).toEqual([0, 0, 0, 0, 1, 0, -1, 0]);
  });

  test("does not enter where the fast average has been above all along", () => {
    const signals = movingAverageCross.signals(frameOfCloses([1, 2, 3, 4, 5, 6]), { fast: 1, slow: 2 });
    expect([...signals]).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test("refuses a fast average that is not the shorter one", () => {
    expect(() => movingAverageCross.signals(frameOfCloses(closes), { fast: 3, slow: 3 })).toThrow(StrategyError);
  });
});

describe("donchian_breakout", () => {
  const high = [11, 12, 11, 12, 14, 15, 14, 12];
  const low = [9, 10, 9, 10, 11, 12, 11, 9];

  test("breaks the highest high of the bars before, not of its own", () => {
    // Highest of 3 before: -, -, -, 12, 12, 14, 15, 15; lowest of 2 before: -, -, 9, 9, 9, 10, 11, 11.
    const closes = [10, 11, 10, 12, 13, 14, 11, 10];
    const signals = donchianBreakout.signals(frameOfCloses(closes, { high, low }), { entry: 3, exit: 2 });
    expect([...signals]).toEqual([0, 0, 0, 0, 1, 0, 0, -1]);
  });

  test("takes closes where there are no highs and lows", () => {
    const signals = donchianBreakout.signals(frameOfCloses([1, 2, 1, 3, 2, 1]), { entry: 2, exit: 2 });
    expect([...signals]).toEqual([0, 0, 0, 1, 0, -1]);
  });
});

describe("bollinger_reversion", () => {
  test("buys below the band and sells at the average", () => {
    // Windows of 3: (10,10,7) average 9, deviation 1.732; (10,7,8) 8.33; (7,8,9) 8.
    const signals = bollingerReversion.signals(frameOfCloses([10, 10, 10, 7, 8, 9]), { window: 3, deviations: 1 });
    expect([...signals]).toEqual([0, 0, 0, 1, 0, -1]);
  });

  test("stays out where the close only touches the band", () => {
    const signals = bollingerReversion.signals(frameOfCloses([10, 10, 10, 10]), { window: 3, deviations: 0 });
    expect([...signals]).toEqual([0, 0, 0, 0]);
  });
});

describe("time_series_momentum", () => {
  test("holds while the gain over the last bars exceeds the threshold", () => {
    // Gains over 2 bars: -, -, 0, 0.1, 0.3, 0, -0.15.
    const closes = [10, 10, 10, 11, 13, 11, 11.05];
    const signals = timeSeriesMomentum.signals(frameOfCloses(closes), { lookback: 2, threshold: 0.05 });
    expect([...signals]).toEqual([0, 0, 0, 1, 0, -1, 0]);
  });
});

describe("parameters", () => {
  test.each(strategies)("$name runs on its defaults and describes each of them", (strategy) => {
    const parameters = resolveParameters(strategy, {});
    const closes = Array.from({ length: 300 }, (_, row) => 100 + 20 * Math.sin(row / 9));
    const signals = strategy.signals(frameOfCloses(closes), parameters);
    expect(signals.length).toBe(300);
    for (const schema of Object.values(strategy.parameters.properties)) {
      expect(schema).toMatchObject({ default: expect.any(Number), description: expect.stringMatching(/\.$/) });
    }
  });

  test("what is given replaces the default", () => {
    const given = resolveParameters(rsiMaCrossV2, { rsi_sell_min: 80 });
    expect(given).toEqual({ rsi_buy_max: 60, rsi_sell_min: 80, cooldown_days: 0 });
  });

  test.each([
    [{ nonsense: 1 }, "has no parameter"],
    [{ entry: "20" }, "is no number"],
    [{ entry: Number.NaN }, "is no number"],
    [{ entry: 2.5 }, "is no whole number"],
    [{ entry: null }, "is no number: null"],
    [{ entri: 3 }, "did you mean entry?"],
    [{ entry: 0 }, "is below 1"],
    [{ exit: 10_001 }, "is above 10000"],
  ])("%j is refused", (given, complaint) => {
    const resolve = () => resolveParameters(donchianBreakout, given);
    expect(resolve).toThrow(ConfigError);
    expect(resolve).toThrow(complaint);
  });

  test("an unknown strategy is refused with the names there are", () => {
    expect(() => findStrategy("macd")).toThrow(ConfigError);
    try {
      findStrategy("macd");
    } catch (error) {
      expect((error as ConfigError).remedy).toContain("donchian_breakout");
    }
  });
});
