import { entryAt, escapes } from "../../lib/listed-files.ts";
import { defineRule } from "../../rule.ts";

const roles = ["metadata", "config", "metrics", "report"] as const;

export const canonicalFilesHaveTheirNames = defineRule({
  id: "run.canonical-files-have-their-names",
  severity: "warning",
  since: "1.0",
  claim:
    "The machine contract names the canonical files metadata.json, config.json, metrics.json and report.json in their roles.",
  why: "Consumers that follow the roles and consumers that open the canonical names would read different documents.",
  remedy: "Name each role's canonical file; the older names are for reading only.",
  cites: { source: "run-artifact-contract", section: "Canonical Run Directory" },
  kind: "run",
  reads: [".", "report.json#/machine_contract/artifacts"],
  *check({ ".": directory, "report.json": report }) {
    for (const role of roles) {
      const found = report.machine_contract.artifacts[role];
      // A name that is missing or leaves the directory is the subject of the rules on listed files.
      if (found === `${role}.json` || escapes(found) !== undefined || entryAt(directory, found) !== "file") continue;
      yield { file: "report.json", pointer: `/machine_contract/artifacts/${role}`, expected: `${role}.json`, found };
    }
  },
});
