import { defineRule } from "../../rule.ts";

const file = "advanced_report.json";

export const advancedReportListsItsCharts = defineRule({
  id: "legacy-run.advanced-report-lists-its-charts",
  severity: "info",
  since: "1.0",
  claim: "The charts of the advanced report are the pictures among its files.",
  why: "A page shows the charts and copies the files. A chart that is not a file is shown as a broken picture.",
  remedy: "Make the advanced report again from the directory.",
  cites: { source: "recorded", section: "legacy" },
  kind: "legacy-run",
  reads: [`${file}#/charts`, `${file}#/artifacts`],
  *check({ [file]: { charts, artifacts } }) {
    const pictures = artifacts.map((one) => one.file).filter((name) => /^chart_.*\.png$/.test(name));
    for (const [index, found] of charts.entries())
      if (!pictures.includes(found)) yield { pointer: `/charts/${index}`, expected: pictures, found };
    for (const expected of pictures.filter((name) => !charts.includes(name)))
      yield { pointer: "/charts", expected, found: charts };
  },
});
