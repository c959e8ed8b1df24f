import type { PortfolioCompare, PortfolioModeResult } from "@quantlab/contracts/quantlab/v1";
import { equityMetrics } from "../analytics/equity-metrics.ts";
import { sampleExtremes } from "../charts/sample-extremes.ts";
import { portfolioCurve } from "../portfolio/portfolio-curve.ts";
import { type Markup, markup } from "./markup.ts";
import { page } from "./page.ts";
import { type PortfolioFacts, portfolioProvenance } from "./portfolio-provenance.ts";
import { conformanceSection, verdictBadge } from "./sections/conformance.ts";
import { dataTable, figureCell, percentCell } from "./sections/data-table.ts";
import { settingFacts } from "./sections/facts.ts";
import { figureSection } from "./sections/figure.ts";
import type { PageGround } from "./write-page.ts";

/** What the page of a comparison is made of. */
export interface PortfolioComparePageFacts extends PortfolioFacts {
  readonly compare: PortfolioCompare;
}

/** The page of a comparison: the ways to weigh one selection of sessions, side by side. */
export function portfolioComparePage(facts: PortfolioComparePageFacts, { verdict, script }: PageGround): string {
  const { compare, sessions } = facts;
  const modes = Object.values<PortfolioModeResult>({ ...compare.comparison }).map((result) => ({
    result,
    curve: portfolioCurve(sessions, result),
  }));
  const curves = modes.map(({ result, curve }) => ({
    name: result.allocation.mode,
    points: sampleExtremes(curve.times, curve.equity).points,
  }));
  return page({
    title: `Ways to weigh ${compare.n_sessions} forward ${compare.n_sessions === 1 ? "session" : "sessions"}`,
    subtitle: modes.map(({ result }) => result.allocation.mode).join(", "),
    badge: verdictBadge(verdict),
    sections: [
      modeSection(modes),
      figureSection({
        place: "modes",
        title: "Equity",
        description: "Equity of the same sessions under each way to weigh them, over what it began with.",
        size: "tall",
      }),
      weightSection(modes.map(({ result }) => result)),
      portfolioProvenance(
        facts,
        compare.generated_at,
        compare.selection_stats,
        settingFacts(compare.selection_criteria),
      ),
      conformanceSection(verdict),
    ],
    data: { charts: [{ kind: "curves", place: "modes", data: curves }] },
    script,
  });
}

const modeColumns = [
  { name: "Mode" },
  ...[
    "Total return",
    "Max drawdown",
    "Volatility",
    "Sharpe ratio",
    "Starting value",
    "Ending value",
    "Profit and loss",
  ].map((name) => ({ name, isNumber: true })),
];

function modeSection(
  modes: readonly { readonly result: PortfolioModeResult; readonly curve: { readonly equity: Float64Array } }[],
): Markup {
  const rows = modes.map(({ result: { allocation, portfolio_summary: totals }, curve }) => {
    const { annualized_volatility, sharpe } = equityMetrics(curve.equity);
    return [
      { text: allocation.mode },
      percentCell(totals.total_return),
      percentCell(totals.max_drawdown),
      percentCell(annualized_volatility ?? Number.NaN),
      figureCell(sharpe ?? Number.NaN),
      figureCell(totals.starting_value),
      figureCell(totals.ending_value),
      figureCell(totals.total_pnl),
    ];
  });
  return markup`<section><h2>Key figures</h2>${dataTable({ id: "modes-table", caption: "Key figures", columns: modeColumns, rows })}<p class="note">From portfolio_compare.json; volatility (sample deviation of bar returns × √252) and Sharpe ratio (√252 × mean ÷ deviation of bar returns) from the combined curves. Total return is ending ÷ starting value − 1, a drawdown the combined value ÷ its highest so far − 1.</p></section>`;
}

function weightSection(modes: readonly PortfolioModeResult[]): Markup {
  const columns = [
    { name: "Session" },
    { name: "Instrument" },
    { name: "Strategy" },
    { name: "Return", isNumber: true },
    ...modes.flatMap(({ allocation: { mode } }) => [
      { name: `Weight, ${mode}`, isNumber: true },
      { name: `Contribution, ${mode}`, isNumber: true },
    ]),
  ];
  const rows = (modes[0]?.candidates ?? []).map((one, index) => [
    { text: one.session_id },
    { text: one.ticker },
    { text: one.strategy },
    percentCell(one.total_return),
    ...modes.flatMap(({ candidates }) => [
      percentCell(candidates[index]?.assigned_weight ?? Number.NaN),
      percentCell(candidates[index]?.contribution_pct ?? Number.NaN),
    ]),
  ]);
  return markup`<section><h2>Sessions</h2>${dataTable({ id: "members", caption: "Sessions", columns, rows, hasFilter: true })}<p class="note">Weight is the share of the capital, contribution the share of the profit and loss of the whole.</p></section>`;
}
