import { figureDepartures } from "../../lib/core-figures.ts";
import { defineRule } from "../../rule.ts";

export const metricsMirrorSummary = defineRule({
  id: "tool-result.metrics-mirror-summary",
  severity: "error",
  since: "1.0",
  claim: "metrics repeats the figures of summary.",
  why: "The panel shows `metrics`, automation reads `summary`. A person approves what the machine does not do.",
  remedy: "Write both members from the same figures.",
  cites: { source: "stepbit-app", section: "QuantLab panel" },
  kind: "tool-result",
  reads: ["tool-result.json#/status", "tool-result.json#/summary", "tool-result.json#/metrics"],
  *check({ "tool-result.json": result }) {
    if (result.status !== "success" || !result.metrics) return;
    yield* figureDepartures({ ...result.summary }, { ...result.metrics }, "/metrics");
  },
});
