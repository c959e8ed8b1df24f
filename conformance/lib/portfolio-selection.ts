import type { PortfolioCandidate, PortfolioSelection } from "../../generated/quantlab/v1/types.ts";
import type { Finding } from "../rule.ts";

/** Candidates that the selection excludes, and an order or number of candidates other than it asks for. */
export function* wrongSelection(
  candidates: readonly PortfolioCandidate[],
  selection: PortfolioSelection,
  pointer: string,
): Generator<Finding> {
  const sources = new Set<string>();
  for (const [index, candidate] of candidates.entries()) {
    const place = (member: keyof PortfolioCandidate) => `${pointer}/${index}/${member}`;
    for (const member of ["ticker", "strategy"] as const) {
      const names = member === "ticker" ? "tickers" : "strategies";
      const found = candidate[member];
      const [include, exclude] = [selection[`include_${names}` as const], selection[`exclude_${names}` as const]];
      if (include && include.length > 0 && !holds(include, found))
        yield { pointer: place(member), expected: include, found };
      if (exclude && holds(exclude, found)) yield { pointer: place(member), expected: `none of ${exclude}`, found };
    }
    const { total_return, max_drawdown, source_run_id } = candidate;
    const { min_return, max_drawdown: deepest } = selection;
    if (min_return !== null && total_return < min_return)
      yield { pointer: place("total_return"), expected: `at least ${min_return}`, found: total_return };
    if (deepest !== null && max_drawdown < deepest)
      yield { pointer: place("max_drawdown"), expected: `at least ${deepest}`, found: max_drawdown };
    if (selection.latest_per_source_run && source_run_id !== "" && sources.has(source_run_id))
      yield { pointer: place("source_run_id"), expected: "one session a source run", found: source_run_id };
    sources.add(source_run_id);
  }
  yield* wrongRanking(candidates, selection, pointer);
}

const holds = (names: readonly string[], name: string) =>
  names.some((one) => one.trim().toLowerCase() === name.trim().toLowerCase());

function* wrongRanking(
  candidates: readonly PortfolioCandidate[],
  { top_n, rank_metric }: PortfolioSelection,
  pointer: string,
): Generator<Finding> {
  if (top_n === null || top_n <= 0) return;
  if (candidates.length > top_n) yield { pointer, expected: `at most ${top_n} candidates`, found: candidates.length };
  // Shares are not known before the selection: the producer ranks by the result instead.
  const metric = rank_metric === "contribution_pct" ? "total_pnl" : rank_metric;
  let before = Number.POSITIVE_INFINITY;
  for (const [index, candidate] of candidates.entries()) {
    const found: unknown = new Map<string, unknown>(Object.entries(candidate)).get(metric);
    if (typeof found !== "number") return;
    if (found > before) yield { pointer: `${pointer}/${index}/${metric}`, expected: `at most ${before}`, found };
    before = found;
  }
}
