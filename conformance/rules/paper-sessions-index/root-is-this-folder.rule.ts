import { namesAnotherRoot } from "../../lib/index-paths.ts";
import { defineRule } from "../../rule.ts";

export const rootIsThisFolder = defineRule({
  id: "paper-sessions-index.root-is-this-folder",
  severity: "error",
  since: "1.0",
  claim: "root_dir of an index in outputs/ ends in the name of the folder that holds it.",
  why: "An index that was copied over another lists sessions of another place.",
  remedy: "Refresh the index.",
  cites: { source: "recorded", section: "paper" },
  kind: "paper-sessions-index",
  reads: [".", "paper_sessions_index.json#/root_dir"],
  *check({ ".": directory, "paper_sessions_index.json": { root_dir: found } }) {
    if (namesAnotherRoot(directory, found))
      yield { file: "paper_sessions_index.json", pointer: "/root_dir", expected: directory.name, found };
  },
});
