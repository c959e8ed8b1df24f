import { reportedPath } from "../../lib/reported-path.ts";
import { defineRule } from "../../rule.ts";

export const pathsLeadToItsOwnFiles = defineRule({
  id: "model-run.paths-lead-to-its-own-files",
  severity: "error",
  since: "1.0",
  claim: "The paths in a training summary lead to the manifests and the configuration beside it.",
  why: "Whoever follows a path into another run judges the model by another run's data.",
  remedy: "Write the bare file names, or paths through the run's own directory.",
  cites: { source: "learned-model-artifact-contract", section: "Cross-file rules" },
  kind: "model-run",
  reads: [
    "training_summary.json#/model_run_id",
    "training_summary.json#/dataset_manifest_path",
    "training_summary.json#/feature_manifest_path",
    "training_summary.json#/model_config_path",
    ".",
  ],
  *check({ "training_summary.json": summary, ".": directory }) {
    for (const document of ["dataset_manifest", "feature_manifest", "model_config"] as const) {
      const found = summary[`${document}_path`];
      const { parts } = reportedPath(found);
      const folder = parts.at(-2);
      const inside = folder === undefined || folder === directory.name || folder === summary.model_run_id;
      if (inside && !parts.includes("..") && parts.at(-1) === `${document}.json`) continue;
      yield { file: "training_summary.json", pointer: `/${document}_path`, expected: `${document}.json`, found };
    }
  },
});
