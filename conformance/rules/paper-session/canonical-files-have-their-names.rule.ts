import { entryAt, escapes } from "../../lib/listed-files.ts";
import { canonicalFiles } from "../../lib/paper-session-files.ts";
import { defineRule } from "../../rule.ts";

export const canonicalFilesHaveTheirNames = defineRule({
  id: "paper-session.canonical-files-have-their-names",
  severity: "warning",
  since: "1.0",
  claim: "The machine contract names the canonical files of a paper session in their roles.",
  why: "Consumers that follow the roles and consumers that open the canonical names would read different documents.",
  remedy: "Name each role's canonical file.",
  cites: { source: "run-artifact-contract", section: "Canonical Paper Session Directory" },
  kind: "paper-session",
  reads: [".", "report.json#/machine_contract/artifacts"],
  *check({ ".": directory, "report.json": report }) {
    for (const [role, expected] of Object.entries(canonicalFiles)) {
      const found = report.machine_contract.artifacts[role as keyof typeof canonicalFiles];
      // A name that is missing or leaves the directory is the subject of the rules on listed files.
      if (found === expected || escapes(found) !== undefined || entryAt(directory, found) !== "file") continue;
      yield { file: "report.json", pointer: `/machine_contract/artifacts/${role}`, expected, found };
    }
  },
});
