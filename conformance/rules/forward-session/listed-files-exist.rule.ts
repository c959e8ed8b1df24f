import { missing } from "../../lib/listed-files.ts";
import { defineRule } from "../../rule.ts";

// Their absence is judged without the list.
const judged = [
  "report.json",
  "forward_report.json",
  "forward_report.md",
  "forward_trades.csv",
  "forward_equity_curve.csv",
  "portfolio_state.json",
];

export const listedFilesExist = defineRule({
  id: "forward-session.listed-files-exist",
  severity: "error",
  since: "1.0",
  claim: "Every file that the report lists exists; pictures may be gone.",
  why: "A listed file that is missing means that the directory was copied or cleaned in part.",
  remedy: "Restore the file, or evaluate the session anew.",
  cites: { source: "recorded", section: "forward" },
  kind: "forward-session",
  reads: [".", "report.json#/artifacts"],
  *check({ ".": directory, "report.json": { artifacts } }) {
    const listed = artifacts.map(({ file: name }, index) => ({
      file: "report.json",
      pointer: `/artifacts/${index}/file`,
      name,
    }));
    // Pictures are for people and often not kept; nothing is read from them.
    const kept = listed.filter(({ name }) => !name.endsWith(".png"));
    for (const { file, pointer, name } of missing(directory, kept, judged))
      yield { file, pointer, expected: "an existing file", found: name };
  },
});
