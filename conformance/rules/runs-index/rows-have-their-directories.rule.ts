import { indexRows } from "../../lib/index-rows.ts";
import { defineRule } from "../../rule.ts";

export const rowsHaveTheirDirectories = defineRule({
  id: "runs-index.rows-have-their-directories",
  severity: "error",
  since: "1.0",
  claim: "The directory of every listed run lies beside the index.",
  why: "Programs open what the index lists. A run that was deleted, renamed or moved cannot be shown, compared or promoted.",
  remedy: "Restore the directory, or refresh the index.",
  cites: { source: "run-artifact-contract", section: "Shared Run Index" },
  kind: "runs-index",
  reads: [".", "runs_index.json#/runs"],
  // An index without any directory beside it was copied alone; that is said once.
  when: ({ ".": directory }) => directory.entries("").some(({ type }) => type === "directory"),
  *check({ ".": directory, "runs_index.json": { runs } }) {
    const names = new Set(directory.entries("").flatMap(({ name, type }) => (type === "directory" ? [name] : [])));
    for (const { index, run, name } of indexRows(runs))
      if (!names.has(name) && !names.has(run.run_id))
        yield {
          file: "runs_index.json",
          pointer: `/runs/${index}/path`,
          expected: "an existing directory",
          found: run.path,
        };
  },
});
