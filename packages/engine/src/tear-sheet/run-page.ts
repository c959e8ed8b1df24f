import { rollingSharpe } from "../analytics/rolling-sharpe.ts";
import { percentText, timeText } from "../charts/number-texts.ts";
import { equityCurves, priceCurve, type RunView } from "../charts/run-view.ts";
import { sampleExtremes } from "../charts/sample-extremes.ts";
import { page } from "./page.ts";
import type { PageChart } from "./page-data.ts";
import { runKpis } from "./run-kpis.ts";
import { conformanceSection, type Verdict, verdictBadge } from "./sections/conformance.ts";
import { costSection } from "./sections/costs.ts";
import { drawdownSection } from "./sections/drawdowns.ts";
import { emptySection } from "./sections/empty.ts";
import { figureSection } from "./sections/figure.ts";
import { kpiSection } from "./sections/kpis.ts";
import { monthlyReturnsSection } from "./sections/monthly-returns.ts";
import { provenanceSection, writtenProvenance } from "./sections/provenance.ts";
import { tradesSection } from "./sections/trades.ts";
import type { ShownRun } from "./show-run.ts";
import type { WrittenDocuments } from "./written-documents.ts";

/** What the page of a run is made of. */
export interface RunPageFacts {
  readonly run: Pick<ShownRun, "computed" | "settings" | "origin">;
  readonly view: RunView;
  readonly documents: WrittenDocuments;
  readonly verdict: Verdict;
  readonly script: string;
}

const window = 60;

/** The page of a run or paper session: everything that is known of it, in one document. */
export function runPage({ run, view, documents, verdict, script }: RunPageFacts): string {
  const { computed, settings, origin } = run;
  const { note: equityNote, ...equity } = equityCurves(view);
  const { note: priceNote, ...price } = priceCurve(view);
  const sharpe = rollingSharpe(view.backtest.equity, window);
  const rolling = { sharpe: sampleExtremes(view.times.subarray(1), sharpe).points };
  const charts: PageChart[] = [
    { kind: "equity", place: "equity", data: equity },
    { kind: "price", place: "price", data: price },
    ...(sharpe.length > 0 ? [{ kind: "rolling-sharpe" as const, place: "rolling-sharpe", data: rolling }] : []),
  ];
  const from = timeText(view.times[0] as number);
  const until = timeText(view.times.at(-1) as number);
  const { total_return, max_drawdown } = computed.figures;
  return page({
    title: `${settings.ticker} · ${computed.strategy}`,
    subtitle: `${view.times.length.toLocaleString("en-US")} bars of ${settings.interval} from ${from} to ${until}, after the warm-up of the indicators`,
    badge: verdictBadge(verdict),
    sections: [
      kpiSection(runKpis(computed.figures, view)),
      figureSection({
        place: "equity",
        title: "Equity and drawdown",
        description: `Equity of the strategy after costs against holding the instrument: ${percentText(total_return)} in all, ${percentText(max_drawdown)} at the deepest.`,
        note: equityNote,
        size: "tall",
        hasLog: true,
      }),
      figureSection({
        place: "price",
        title: "Price with entries and exits",
        description: `Close with the ${computed.figures.trades.toLocaleString("en-US")} fills: entries as triangles that point up, exits as triangles that point down.`,
        note: priceNote,
        hasLog: true,
      }),
      monthlyReturnsSection(view.times, view.backtest.equity),
      drawdownSection(view),
      sharpe.length > 0
        ? figureSection({
            place: "rolling-sharpe",
            title: "Rolling Sharpe ratio",
            description: `Mean ÷ sample deviation of the last ${window} bar returns × √252.`,
            size: "low",
          })
        : emptySection("Rolling Sharpe ratio", "Needs 70 bars."),
      tradesSection(view.trips, view.backtest.position.at(-1) === 1),
      costSection(view, settings),
      provenanceSection(writtenProvenance(documents, [origin])),
      conformanceSection(verdict),
    ],
    data: { charts },
    script,
  });
}
