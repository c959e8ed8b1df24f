import { nearly } from "../../lib/nearly.ts";
import { defineRule } from "../../rule.ts";

export const cvSummaryRecomputes = defineRule({
  id: "trained-model.cv-summary-recomputes",
  severity: "error",
  since: "1.0",
  claim: "cv_mean and cv_std are mean and standard deviation of cv_scores.",
  why: "Models are chosen by cv_mean: it has to be that of the scores beside it.",
  remedy: "Write both from the scores.",
  cites: { source: "foxml-integration-contracts", section: "model_meta.json" },
  kind: "trained-model",
  reads: ["model_meta.json#/cv_scores", "model_meta.json#/cv_mean", "model_meta.json#/cv_std"],
  *check({ "model_meta.json": { cv_scores: scores, cv_mean, cv_std } }) {
    if (!scores?.length) return;
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    const squares = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0);
    const std = Math.sqrt(squares / scores.length);
    // The contract does not say whether of a population or of a sample.
    const ofSample = Math.sqrt(squares / (scores.length - 1));
    const scale = Math.max(...scores.map(Math.abs));
    if (cv_mean !== undefined && !nearly(mean, cv_mean, scale))
      yield { pointer: "/cv_mean", expected: mean, found: cv_mean };
    if (cv_std !== undefined && !nearly(std, cv_std, scale) && !nearly(ofSample, cv_std, scale))
      yield { pointer: "/cv_std", expected: std, found: cv_std };
  },
});
