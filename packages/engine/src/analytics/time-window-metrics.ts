/** The return of one calendar month. */
export interface MonthlyReturn {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly return: number;
}

/** Figures by calendar month; none below ten points, only their number below three months. */
export interface TimeWindowMetrics {
  readonly n_months?: number;
  readonly min_months_required?: number;
  readonly monthly_returns?: readonly MonthlyReturn[];
  readonly insufficient_data?: boolean;
  readonly note?: string;
  readonly best_month?: number;
  readonly worst_month?: number;
  readonly positive_months_pct?: number;
}

const fewestPoints = 10;
const fewestMonths = 3;

/**
 * Returns by calendar month, from the last point of one month to the last of the next. The first month has no return, and neither
 * has a month without points, nor the one after it. Without times there is no month.
 */
export function timeWindowMetrics(curve: Float64Array, times?: Float64Array): TimeWindowMetrics {
  const points = Array.from(curve.keys()).filter((index) => !Number.isNaN(curve[index] as number));
  if (points.length < fewestPoints) return {};
  const monthly = times ? monthlyReturns(curve, times, points) : [];
  if (monthly.length < fewestMonths)
    return {
      n_months: monthly.length,
      min_months_required: fewestMonths,
      monthly_returns: [],
      insufficient_data: true,
      note: `Only ${monthly.length} complete monthly period(s) available; at least ${fewestMonths} are needed for reliable monthly statistics.`,
    };
  const returns = monthly.map((month) => month.return);
  return {
    n_months: monthly.length,
    monthly_returns: monthly,
    best_month: returns.reduce((greatest, value) => Math.max(greatest, value)),
    worst_month: returns.reduce((least, value) => Math.min(least, value)),
    positive_months_pct: returns.filter((value) => value > 0).length / monthly.length,
  };
}

function monthlyReturns(curve: Float64Array, times: Float64Array, points: readonly number[]): MonthlyReturn[] {
  const last = new Map<number, number>();
  for (const index of points) last.set(monthNumber(times[index] as number), curve[index] as number);
  const months = Array.from(last.keys()).sort((left, right) => left - right);
  return months.flatMap((month) => {
    const change = (last.get(month) as number) / (last.get(month - 1) ?? Number.NaN) - 1;
    return Number.isNaN(change) ? [] : [{ month: monthText(month), return: change }];
  });
}

function monthNumber(time: number): number {
  const date = new Date(time);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function monthText(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;
}
