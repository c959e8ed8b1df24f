import { roleFiles } from "../../lib/listing.ts";
import { defineRule } from "../../rule.ts";

const roles: readonly string[] = ["metadata", "config", "metrics", "report"];

export const canonicalFilesHaveTheirNames = defineRule({
  id: "legacy-run.canonical-files-have-their-names",
  severity: "warning",
  since: "1.0",
  claim:
    "The machine contract of a report names metadata.json, config.json, metrics.json and report.json in their roles.",
  why: "Readers look for what the contract names and then for the older name of it. Another name leads to neither.",
  remedy: "Name the canonical files; readers know their predecessors.",
  cites: { source: "run-artifact-contract", section: "Legacy Compatibility" },
  kind: "legacy-run",
  reads: ["run_report.json?", "report.json?"],
  *check({ "run_report.json": old, "report.json": report }) {
    for (const [file, document] of [
      ["run_report.json", old],
      ["report.json", report],
    ] as const)
      for (const { pointer, name } of roleFiles(file, document?.machine_contract?.artifacts ?? {})) {
        const role = pointer.slice(pointer.lastIndexOf("/") + 1);
        if (roles.includes(role) && name !== `${role}.json`)
          yield { file, pointer, expected: `${role}.json`, found: name };
      }
  },
});
