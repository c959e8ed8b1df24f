import { figureDepartures } from "../../lib/core-figures.ts";
import { bestSummary, resultParts, sweepResults } from "../../lib/sweep-results.ts";
import { defineRule } from "../../rule.ts";

export const summaryIsThatOfTheBestResult = defineRule({
  id: "sweep.summary-is-that-of-the-best-result",
  severity: "error",
  since: "1.0",
  claim:
    "The summaries of metadata, metrics and machine contract are the figures of the best result; win_rate is that of its round trips.",
  why: "Callers rank sweeps by the summary and then run the best result. The figures of another row promise what that row does not keep.",
  remedy: "Write every summary from the first row of the leaderboard.",
  cites: { source: "stepbit-io-v1", section: "Sweep results" },
  kind: "sweep",
  reads: [...resultParts, "metadata.json#/summary", "metrics.json#/summary", "report.json#/machine_contract/summary"],
  *check(content) {
    const expected = bestSummary(sweepResults(content));
    const { "metadata.json": metadata, "metrics.json": metrics, "report.json": report } = content;
    const at = (file: string) => (finding: { readonly pointer: string }) => ({ file, ...finding });
    yield* [...figureDepartures(expected, { ...metadata.summary }, "/summary")].map(at("metadata.json"));
    yield* [...figureDepartures(expected, { ...metrics.summary }, "/summary")].map(at("metrics.json"));
    const { summary } = report.machine_contract;
    yield* [...figureDepartures(expected, { ...summary }, "/machine_contract/summary")].map(at("report.json"));
  },
});
