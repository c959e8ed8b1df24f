import { inOtherRoot } from "../../lib/other-root.ts";
import { defineRule } from "../../rule.ts";

export const standsInItsOwnRoot = defineRule({
  id: "model-run.stands-in-its-own-root",
  severity: "error",
  since: "1.0",
  claim: "A model run stands among model runs, not among runs or paper sessions.",
  why: "The roots are kept apart so that no score of a model passes for a result that was tested or traded.",
  remedy: "Move the directory to outputs/model_runs.",
  cites: { source: "run-artifact-contract", section: "Learned-Model Experiment Artifacts" },
  kind: "model-run",
  reads: ["."],
  check: ({ ".": directory }) => inOtherRoot(directory, "model_runs"),
});
