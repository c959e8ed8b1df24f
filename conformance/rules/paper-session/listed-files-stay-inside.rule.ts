import { outside } from "../../lib/listed-files.ts";
import { judgedFiles } from "../../lib/paper-session-files.ts";
import { namedFiles } from "../../lib/run-report-files.ts";
import { defineRule } from "../../rule.ts";

/** A link in place of a file of the kind is a finding about the layout. */
const ofTheKind = [...judgedFiles, "metadata.json"];

export const listedFilesStayInside = defineRule({
  id: "paper-session.listed-files-stay-inside",
  severity: "error",
  since: "1.0",
  claim:
    "Every file that the report names lies inside the directory: no absolute path, no parent folder, no backslash, no link.",
  why: "Whoever opens, packs or deletes the named files would reach files that are not part of the session.",
  remedy: "Do not open the path. Name files relative to the directory, with forward slashes.",
  cites: { source: "run-artifact-contract", section: "report.json.machine_contract" },
  kind: "paper-session",
  reads: [".", "report.json#/artifacts", "report.json#/machine_contract/artifacts"],
  *check({ ".": directory, "report.json": report }) {
    for (const { file, pointer, name, reason } of outside(directory, namedFiles(report), ofTheKind))
      yield { file, pointer, expected: `a file inside the directory; ${reason}`, found: name };
  },
});
