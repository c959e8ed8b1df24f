import { parseBarTime } from "../data/bar-time.ts";

/** An equity curve, with times where its source has them. */
export interface EquityCurve {
  readonly equity: Float64Array;
  /** Milliseconds since 1970-01-01. */
  readonly times?: Float64Array;
}

/** Rows of a table as text, by column. */
export type TextRows = readonly Readonly<Record<string, string>>[];

/** Tables of a run directory, by file name. */
export type RunTables = Readonly<Partial<Record<string, TextRows>>>;

const noCurve: EquityCurve = { equity: new Float64Array(0) };

/**
 * The equity curve that a run directory tells, of the first of these that has two rows: oos_equity_timeseries.csv as it stands (each
 * split begins at 1), oos_equity_curve.csv after a leading 1 and without times, equity_curve.csv and the equity_after of
 * trades.csv, both over their first value.
 */
export function equityCurveIn(tables: RunTables): EquityCurve {
  return (
    timedCurve(tables["oos_equity_timeseries.csv"], "equity") ??
    splitCurve(tables["oos_equity_curve.csv"]) ??
    rebased(timedCurve(tables["equity_curve.csv"], "equity")) ??
    rebased(timedCurve(tables["trades.csv"], "equity_after")) ??
    noCurve
  );
}

function timedCurve(rows: TextRows | undefined, column: string): EquityCurve | undefined {
  if (!rows || rows.length < 2 || rows[0]?.[column] === undefined) return undefined;
  const equity = Float64Array.from(rows, (row) => numberOf(row[column]));
  const times = Float64Array.from(rows, (row) => parseBarTime(row.timestamp ?? "")?.time ?? Number.NaN);
  return times.every((time) => !Number.isNaN(time)) ? { equity, times } : { equity };
}

function splitCurve(rows: TextRows | undefined): EquityCurve | undefined {
  if (!rows || rows.length < 2 || rows[0]?.cumulative_equity === undefined) return undefined;
  return { equity: Float64Array.of(1, ...rows.map((row) => numberOf(row.cumulative_equity))) };
}

function rebased(curve: EquityCurve | undefined): EquityCurve | undefined {
  if (!curve) return undefined;
  const first = curve.equity[0] as number;
  return { ...curve, equity: curve.equity.map((value) => value / first) };
}

const numberOf = (cell: string | undefined): number => (cell === undefined || cell === "" ? Number.NaN : Number(cell));
