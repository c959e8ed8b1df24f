import { missing } from "../../lib/listed-files.ts";
import { judgedFiles } from "../../lib/paper-session-files.ts";
import { namedFiles } from "../../lib/run-report-files.ts";
import { defineRule } from "../../rule.ts";

export const listedFilesExist = defineRule({
  id: "paper-session.listed-files-exist",
  severity: "error",
  since: "1.0",
  claim: "Every file that the report names exists in the directory.",
  why: "A machine opens what machine_contract.artifacts names, and archives what artifacts lists; it fails, or keeps half a session.",
  remedy: "Bring back the file, or write the report again without it.",
  cites: { source: "run-artifact-contract", section: "report.json.machine_contract" },
  kind: "paper-session",
  reads: [".", "report.json#/artifacts", "report.json#/machine_contract/artifacts"],
  *check({ ".": directory, "report.json": report }) {
    for (const { file, pointer, name } of missing(directory, namedFiles(report), judgedFiles))
      yield { file, pointer, expected: name };
  },
});
