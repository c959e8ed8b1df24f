import { seriesFigures, wrongFigures } from "../../lib/advanced-figures.ts";
import { defineRule } from "../../rule.ts";

const file = "advanced_report.json";

export const advancedReportMeasuresTheSeries = defineRule({
  id: "legacy-run.advanced-report-measures-the-series",
  severity: "warning",
  since: "1.0",
  claim: "The figures of the advanced report are those of the out-of-sample equity series, a year counted as 252 bars.",
  why: "The advanced report is what people decide by. Figures that the series does not have were measured on another one.",
  remedy: "Make the advanced report again from the directory.",
  cites: { source: "recorded", section: "legacy" },
  kind: "legacy-run",
  reads: [`${file}#/equity_metrics`, `${file}#/drawdown_metrics`, "oos_equity_timeseries.csv#/equity"],
  *check({ [file]: advanced, "oos_equity_timeseries.csv": series }) {
    const figures = yield* seriesFigures(series);
    if (!figures) return;
    for (const block of ["equity_metrics", "drawdown_metrics"] as const)
      for (const finding of wrongFigures(figures[block], advanced[block], `/${block}`)) yield { file, ...finding };
  },
});
