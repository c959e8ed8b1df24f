import { shellWord } from "../artifacts/reproduce-command.ts";
import { timeText } from "../charts/number-texts.ts";
import type { BarsOrigin } from "../data/bar-provider.ts";
import { parseBarTime } from "../data/bar-time.ts";
import type { ForwardReportDocument } from "../forward/forward-report.ts";
import type { SessionRows } from "../forward/session-rows.ts";
import { accountParts } from "./account-parts.ts";
import { forwardKpis } from "./forward-kpis.ts";
import { page } from "./page.ts";
import { barWindowSection } from "./sections/bar-windows.ts";
import { conformanceSection, verdictBadge } from "./sections/conformance.ts";
import { fillsSection } from "./sections/fills.ts";
import { kpiSection } from "./sections/kpis.ts";
import { type ProvenanceParts, provenanceSection } from "./sections/provenance.ts";
import type { PageGround } from "./write-page.ts";

/** What the page of a forward session is made of. */
export interface ForwardPageFacts {
  readonly report: ForwardReportDocument;
  readonly rows: SessionRows;
  /** Instrument that was evaluated, also where the source does not name it. */
  readonly ticker: string;
  /** Words of a command line that choose the same source of bars. */
  readonly source?: readonly string[] | undefined;
}

/** The page of a forward session: what a candidate did on bars that its choice did not see. */
export function forwardPage(facts: ForwardPageFacts, { verdict, script }: PageGround): string {
  const { report, rows, ticker } = facts;
  const { candidate, continuity } = report;
  const times = Float64Array.from(rows.equity, ({ timestamp }) => parseBarTime(timestamp)?.time ?? Number.NaN);
  const equity = Float64Array.from(rows.equity, (point) => point.equity);
  const { charts, sections } = accountParts({ times, equity }, `of ${candidate.strategy_name} after costs`);
  const period = times.length > 0 ? ` from ${timeText(times[0] as number)} to ${timeText(times.at(-1) as number)}` : "";
  const resumed = continuity.resume_count > 0 ? `, ${continuity.resume_count + 1} segments` : "";
  return page({
    title: `${ticker} · ${candidate.strategy_name} · forward session`,
    subtitle: `${times.length.toLocaleString("en-US")} bars of ${candidate.interval}${period}${resumed}; chosen of ${candidate.source_run_id} by ${candidate.selection_metric}`,
    badge: verdictBadge(verdict),
    sections: [
      kpiSection(forwardKpis(report, equity)),
      ...sections,
      barWindowSection(originsOf(report)),
      fillsSection(rows.trades, "forward_trades.csv"),
      provenanceSection(provenanceOf(facts)),
      conformanceSection(verdict),
    ],
    data: { charts },
    script,
  });
}

const originsOf = ({ portfolio_state }: ForwardReportDocument): readonly BarsOrigin[] =>
  (portfolio_state.data ?? []) as readonly BarsOrigin[];

function provenanceOf({ report, source, ticker }: ForwardPageFacts): ProvenanceParts {
  const { candidate, continuity } = report;
  const latest = originsOf(report).at(-1);
  return {
    facts: [
      ["Session", report.session_id],
      ["Created", report.created_at],
      ["Updated", report.updated_at],
      ["Evaluated", `${report.eval_start} to ${report.eval_end}`],
      ["Resumed", `${continuity.resume_count} of ${continuity.resume_attempt_count} attempts brought new bars`],
      ["Source run", candidate.source_run_id],
      ["Its directory", candidate.source_run_dir],
      ["Chosen by", `${candidate.selection_metric}, ${candidate.selection_value ?? "not known"} in the source`],
      ["Chosen at", candidate.selected_at],
    ],
    // The last bar lies before the end that was asked for.
    ...(continuity.resume_count === 0 && {
      command: commandOf(report, latest?.end ?? report.eval_end.slice(0, 10), ticker, source),
    }),
    origins: latest ? [latest] : [],
    settings: [
      ["strategy", candidate.strategy_name],
      ["interval", candidate.interval],
      ["starting cash", report.performance.starting_cash],
      ["fee_rate", candidate.fee_rate],
      ["slippage_mode", candidate.slippage_mode],
      ["slippage_bps", candidate.slippage_bps],
      ["k_atr", candidate.k_atr],
      ...Object.entries(candidate.params).map(([name, value]) => [`source: ${name}`, value] as const),
    ],
  };
}

/** The command that evaluates the same candidate on the same bars once more; a resumed session has none. */
function commandOf(
  { candidate, eval_start, performance }: ForwardReportDocument,
  end: string,
  ticker: string,
  source: readonly string[] = [],
): string {
  const words = [
    ["forward-eval", candidate.source_run_dir],
    ["forward-start", eval_start],
    ["forward-end", end],
    ["forward-metric", candidate.selection_metric],
    ["initial_cash", String(performance.starting_cash)],
    ...(candidate.ticker === "" ? [["ticker", ticker] as const] : []),
  ].map(([name, value]) => `--${name} ${shellWord(value as string)}`);
  return ["quantlab", ...words, ...source].join(" ");
}
