import { figureText, percentText } from "../charts/number-texts.ts";
import { median } from "../numeric/median.ts";
import type { SweepRow } from "../sweep/run-sweep.ts";
import type { Kpi } from "./sections/kpis.ts";

const source = "report.json";

/** What the rows of a sweep are a part of. */
export interface SweepScope {
  readonly best: SweepRow | undefined;
  readonly runs: number;
  /** In words, what the runs are. */
  readonly scope: string;
}

/** The figures of the best row of a sweep, and over how many runs it is the best. */
export function sweepKpis(rows: readonly SweepRow[], { best, runs, scope }: SweepScope): Kpi[] {
  const figure = (name: keyof SweepRow & string) => Number(best?.[name] ?? Number.NaN);
  const gains = rows.filter((row) => row.total_return > 0).length;
  const sharpes = rows.map((row) => row.sharpe_simple).filter(Number.isFinite);
  return [
    { name: "Runs", value: runs.toLocaleString("en-US"), formula: scope, source },
    {
      name: "Best Sharpe ratio",
      value: figureText(figure("sharpe_simple")),
      formula: "of the first of the leaderboard; the best of many tries is too good",
      source,
    },
    {
      name: "Median Sharpe ratio",
      value: figureText(median(Float64Array.from(sharpes))),
      formula: "over all of these runs",
      source: "the tables",
    },
    {
      name: "Return of the best",
      value: percentText(figure("total_return")),
      formula: "last equity − 1",
      source,
      isBad: figure("total_return") < 0,
    },
    {
      name: "Drawdown of the best",
      value: percentText(figure("max_drawdown")),
      formula: "lowest of equity ÷ highest equity so far − 1",
      source,
    },
    {
      name: "Runs with a gain",
      value: percentText(gains / rows.length, 1),
      formula: "total return above 0 ÷ runs",
      source: "the tables",
    },
  ];
}
