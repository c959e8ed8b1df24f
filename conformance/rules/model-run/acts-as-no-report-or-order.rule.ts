import { defineRule } from "../../rule.ts";

const reports: readonly string[] = ["report.json", "run_report.json", "forward_report.json", "portfolio_report.json"];

export const actsAsNoReportOrOrder = defineRule({
  id: "model-run.acts-as-no-report-or-order",
  severity: "error",
  since: "1.0",
  claim: "No file of a model run stands in for a report, an intent or an order.",
  why: "Readers take report.json of any directory for a result, and venue commands take a file by its name. A score is neither.",
  remedy: "Write downstream reports in a directory of their own; never write intents from a model.",
  cites: { source: "run-artifact-contract", section: "Learned-Model Experiment Artifacts" },
  kind: "model-run",
  reads: ["."],
  *check({ ".": directory }) {
    for (const { name } of directory.entries("")) {
      if (reports.includes(name) || /(^|_)intent[._]|^(broker|hyperliquid|kraken|pretrade|execution)_/.test(name))
        yield { file: name, pointer: "", found: name };
    }
  },
});
