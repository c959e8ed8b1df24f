import { reading } from "../../../src/reading.ts";
import { completions } from "../../lib/announced-result.ts";
import { folderOf, reportedPath } from "../../lib/reported-path.ts";
import { defineRule } from "../../rule.ts";

const names = { runs_index_csv: "runs_index.csv", runs_index_json: "runs_index.json", runs_index_md: "runs_index.md" };

export const runIndexFilesLieInItsRoot = defineRule({
  id: "signal.run-index-files-lie-in-its-root",
  severity: "error",
  since: "1.0",
  claim: "The three files of the run index have their names and lie in the root that is announced with them.",
  why: "The index is one list in three renderings. Paths that part lead to the list of another root, and a run is looked up where it never was.",
  remedy: "Make all four paths from the root of the index.",
  cites: { source: "run-artifact-contract", section: "Shared Run Index" },
  kind: "signal",
  reads: [
    "signals.jsonl#/event",
    "signals.jsonl#/runs_index_root",
    "signals.jsonl#/runs_index_csv",
    "signals.jsonl#/runs_index_json",
    "signals.jsonl#/runs_index_md",
  ],
  *check({ "signals.jsonl": events }) {
    const announced = reading(completions(events));
    while (yield* announced.next()) {
      const { row, event } = announced.item;
      const members = (["runs_index_csv", "runs_index_json", "runs_index_md"] as const).filter(
        (member) => event[member] !== undefined,
      );
      const first = members[0] && folderOf(reportedPath(event[members[0]] as string));
      const root = event.runs_index_root === undefined ? first : reportedPath(event.runs_index_root);
      if (!root) continue;
      const expected = (name: string) => `${root.absolute ? "/" : ""}${[...root.parts, name].join("/")}`;
      for (const member of members) {
        const found = event[member] as string;
        const { absolute, parts } = reportedPath(found);
        const same = absolute === root.absolute && parts.join("/") === [...root.parts, names[member]].join("/");
        if (!same) yield { pointer: `/${row}/${member}`, expected: expected(names[member]), found };
      }
    }
  },
});
