import { reading } from "../../../src/reading.ts";
import { completions } from "../../lib/announced-result.ts";
import { folderOf, type ReportedPath, reportedPath } from "../../lib/reported-path.ts";
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
      const liesIn = (folder: ReportedPath) => (member: keyof typeof names) => {
        const { absolute, parts } = reportedPath(event[member] as string);
        return absolute === folder.absolute && parts.join("/") === [...folder.parts, names[member]].join("/");
      };
      const elsewhere = members.filter((member) => !liesIn(root)(member));
      if (first && elsewhere.length > 1 && members.every(liesIn(first))) {
        yield { pointer: `/${row}/runs_index_root`, expected: written(first), found: event.runs_index_root };
        continue;
      }
      for (const member of elsewhere)
        yield { pointer: `/${row}/${member}`, expected: written(root, names[member]), found: event[member] };
    }
  },
});

const written = ({ absolute, parts }: ReportedPath, ...more: readonly string[]) =>
  `${absolute ? "/" : ""}${[...parts, ...more].join("/")}`;
