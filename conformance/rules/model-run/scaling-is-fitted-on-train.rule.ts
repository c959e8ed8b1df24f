import { isBlank } from "../../lib/blank.ts";
import { defineRule } from "../../rule.ts";

export const scalingIsFittedOnTrain = defineRule({
  id: "model-run.scaling-is-fitted-on-train",
  severity: "warning",
  since: "1.0",
  claim: "Scaling is fitted on the training period, unless the manifest justifies another scope.",
  why: "A mean over the whole period carries the future into every feature.",
  remedy: "Fit on train and make the features again, or say why not in `normalization.justification`.",
  cites: { source: "learned-model-artifact-contract", section: "Cross-file rules" },
  kind: "model-run",
  reads: [
    "feature_manifest.json#/normalization/method",
    "feature_manifest.json#/normalization/fit_scope",
    "feature_manifest.json#/normalization/justification",
  ],
  *check({ "feature_manifest.json": { normalization } }) {
    const {
      method,
      fit_scope: found,
      justification,
    }: typeof normalization & { readonly justification?: unknown } = normalization;
    if (found === "train" || method === "none" || !isBlank(justification)) return;
    yield { pointer: "/normalization/fit_scope", expected: "train", found };
  },
});
