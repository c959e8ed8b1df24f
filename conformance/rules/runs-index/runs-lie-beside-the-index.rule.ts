import { defineRule } from "../../rule.ts";

export const runsLieBesideTheIndex = defineRule({
  id: "runs-index.runs-lie-beside-the-index",
  severity: "warning",
  since: "1.0",
  claim: "An index that lists runs lies in the folder that holds them.",
  why: "Without any of its runs the index can be read but not followed, and none of its figures can be confirmed.",
  remedy: "Copy the folder whole.",
  cites: { source: "run-artifact-contract", section: "Shared Run Index" },
  kind: "runs-index",
  reads: [".", "runs_index.json#/runs"],
  *check({ ".": directory, "runs_index.json": { runs } }) {
    if (runs.length > 0 && !directory.entries("").some(({ type }) => type === "directory"))
      yield { file: "", pointer: "", expected: `the directories of ${runs.length} runs`, found: 0 };
  },
});
