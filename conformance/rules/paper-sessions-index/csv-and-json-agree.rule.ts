import { reading } from "../../../src/reading.ts";
import { sameCell, sessionBeside } from "../../lib/indexed-session.ts";
import { lastName } from "../../lib/reported-path.ts";
import { defineRule } from "../../rule.ts";

export const csvAndJsonAgree = defineRule({
  id: "paper-sessions-index.csv-and-json-agree",
  severity: "error",
  since: "1.0",
  claim: "paper_sessions_index.csv has the rows of paper_sessions_index.json, in the same order.",
  why: "They are renderings of one registry. If they differ, a failed session may look like a success to one of two readers.",
  remedy: "Refresh the index.",
  cites: { source: "recorded", section: "paper" },
  kind: "paper-sessions-index",
  reads: [".", "paper_sessions_index.json", "paper_sessions_index.csv"],
  *check({ ".": directory, "paper_sessions_index.json": { sessions }, "paper_sessions_index.csv": table }) {
    const rows = reading(table);
    while (yield* rows.next()) {
      const { index, item: row } = rows;
      const session = sessions[index];
      for (const name of session ? (Object.keys(row) as (keyof typeof row)[]) : []) {
        const [json, csv] = [session?.[name] ?? null, row[name]];
        if (sameCell(json, csv)) continue;
        // The session itself decides which of the two departs.
        const own = sessionBeside(directory, lastName(row.path))?.row[name];
        if (own !== undefined && sameCell(own, csv))
          yield {
            file: "paper_sessions_index.json",
            pointer: `/sessions/${index}/${name}`,
            expected: csv,
            found: json,
          };
        else yield { file: "paper_sessions_index.csv", pointer: `/${index}/${name}`, expected: json, found: csv };
      }
    }
    const found = rows.index + 1;
    if (found !== sessions.length)
      yield { file: "paper_sessions_index.csv", pointer: "", expected: `${sessions.length} rows`, found };
  },
});
