import { lastName } from "../../lib/reported-path.ts";
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
  when: ({ ".": directory }) => directory.parentName === "outputs" && directory.name !== "",
  *check({ ".": directory, "runs_index.json": { root_dir: found } }) {
    if (lastName(found) !== directory.name)
      yield { file: "runs_index.json", pointer: "/root_dir", expected: directory.name, found };
  },
});
