import { namesAnotherRoot } from "../../lib/index-paths.ts";
import { defineRule } from "../../rule.ts";

export const rootIsThisFolder = defineRule({
  id: "runs-index.root-is-this-folder",
  severity: "error",
  since: "1.0",
  claim: "root_dir of an index in outputs/ ends in the name of the folder that holds it.",
  why: "An index that was copied over another lists runs of another place.",
  remedy: "Refresh the index.",
  cites: { source: "run-artifact-contract", section: "Shared Run Index" },
  kind: "runs-index",
  reads: [".", "runs_index.json#/root_dir"],
  *check({ ".": directory, "runs_index.json": { root_dir: found } }) {
    if (namesAnotherRoot(directory, found))
      yield { file: "runs_index.json", pointer: "/root_dir", expected: directory.name, found };
  },
});
