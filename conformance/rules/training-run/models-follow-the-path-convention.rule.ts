import { strayModels } from "../../lib/stray-models.ts";
import { defineRule } from "../../rule.ts";

export const modelsFollowThePathConvention = defineRule({
  id: "training-run.models-follow-the-path-convention",
  severity: "error",
  since: "1.0",
  claim:
    "Models lie below targets/<target>/models/view=<view>/, in a folder family=<family>, or symbol=<symbol>/family=<family>.",
  why: "Loaders build paths and list nothing: what lies elsewhere is never found.",
  remedy: "Save models through the one function that builds their path.",
  cites: { source: "foxml-integration-contracts", section: "Path Convention Contract" },
  kind: "training-run",
  reads: ["."],
  *check({ ".": run }) {
    for (const file of strayModels(run)) yield { file, pointer: "", found: file };
  },
});
