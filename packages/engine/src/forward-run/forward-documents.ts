import { ForwardSession } from "@quantlab/contracts/quantlab/v1";
import { documentSize } from "../artifacts/document-size.ts";
import { finite } from "../artifacts/result-figures.ts";
import { tableSize } from "../artifacts/table-size.ts";
import { type ForwardReportDocument, forwardReport } from "../forward/forward-report.ts";
import type { ResumedSession } from "../forward/forward-session.ts";
import { returnRows } from "../forward/session-rows.ts";
import { tradesTable } from "../paper/trade-rows.ts";
import { forwardReportMarkdown } from "./forward-report-markdown.ts";

/** The report of a session, and all files of its directory. */
interface ForwardDocuments {
  readonly report: ForwardReportDocument;
  readonly content: ForwardSession;
}

/** The files of a session's directory. Its picture is drawn after they are written, so the report lists none. The curve and its returns are left out where there is no bar. */
export function forwardDocuments({ state, rows }: ResumedSession): ForwardDocuments {
  const { files } = ForwardSession;
  const returns = returnRows(rows.equity);
  const sizes: Record<string, number> = {
    ...(rows.equity.length > 0 && {
      "forward_equity_curve.csv": sizeOf("forward_equity_curve.csv", ["timestamp", "equity"], rows.equity),
      "forward_returns_series.csv": sizeOf("forward_returns_series.csv", ["timestamp", "daily_return"], returns),
    }),
    "forward_trades.csv": tableSize(files["forward_trades.csv"], tradesTable(rows.trades)),
    "portfolio_state.json": documentSize(files["portfolio_state.json"], state),
  };
  const names = Object.keys(sizes).sort();
  const computed = forwardReport(state, rows, {
    artifacts: names.map((file) => ({ file, size_bytes: sizes[file] as number })),
    charts: [],
  });
  const report = { ...computed, summary: finiteFigures(computed.summary) };
  // Parameters given as integers are bigints, which the writer prints as Python prints them; the contract's types know numbers only.
  const document = report as unknown as ForwardSession["report.json"];
  return {
    report,
    content: {
      "portfolio_state.json": state as unknown as ForwardSession["portfolio_state.json"],
      "report.json": document,
      "forward_report.json": document,
      // The rows of an array are a table whose columns are the declared ones.
      "forward_trades.csv": rows.trades as unknown as ForwardSession["forward_trades.csv"],
      ...(rows.equity.length > 0 && {
        "forward_equity_curve.csv": rows.equity as unknown as NonNullable<ForwardSession["forward_equity_curve.csv"]>,
        "forward_returns_series.csv": returns as unknown as NonNullable<ForwardSession["forward_returns_series.csv"]>,
      }),
      "forward_report.md": forwardReportMarkdown(report),
    },
  };
}

function sizeOf(
  name: "forward_equity_curve.csv" | "forward_returns_series.csv",
  columns: readonly string[],
  rows: readonly object[],
): number {
  return tableSize(ForwardSession.files[name] as NonNullable<(typeof ForwardSession.files)[typeof name]>, {
    columns,
    rows: rows as readonly Readonly<Record<string, unknown>>[],
  });
}

/** JSON has no figure that is not finite. */
function finiteFigures<Figures extends object>(figures: Figures): Figures {
  const pairs = Object.entries(figures).map(([name, value]) => [
    name,
    typeof value === "number" ? finite(value) : value,
  ]);
  return Object.fromEntries(pairs) as Figures;
}
