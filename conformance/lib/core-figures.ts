import type { Finding } from "../rule.ts";

/** The figures in which every result is summed up. */
export const coreFigures = ["total_return", "sharpe_simple", "max_drawdown", "trades", "win_rate"] as const;

type Figures = Readonly<Partial<Record<string, unknown>>>;

const isFigure = (value: unknown) => value === null || typeof value === "number";

/** The core figures that `found` has with another value than `expected`; figures beside them, and what is no figure, do not count. */
export function* figureDepartures(expected: Figures, found: Figures, pointer: string): Generator<Finding> {
  for (const figure of coreFigures) {
    const [wanted, given] = [expected[figure], found[figure]];
    if (isFigure(wanted) && isFigure(given) && given !== wanted) {
      yield { pointer: `${pointer}/${figure}`, expected: wanted, found: given };
    }
  }
}
