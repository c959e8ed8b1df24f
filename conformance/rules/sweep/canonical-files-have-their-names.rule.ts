import { escapes } from "../../lib/listed-files.ts";
import { defineRule } from "../../rule.ts";

export const canonicalFilesHaveTheirNames = defineRule({
  id: "sweep.canonical-files-have-their-names",
  severity: "warning",
  since: "1.0",
  claim: "The machine contract gives each of the four canonical files under its role.",
  why: "Machines read the file that the role names. Another one gives them other figures than people see.",
  remedy: "Name metadata.json, config.json, metrics.json and report.json.",
  cites: { source: "run-artifact-contract", section: "Canonical Run Directory" },
  kind: "sweep",
  reads: [".", "report.json#/machine_contract/artifacts"],
  *check({ ".": directory, "report.json": { machine_contract } }) {
    for (const role of ["metadata", "config", "metrics", "report"] as const) {
      const found: unknown = machine_contract.artifacts[role];
      // A name that leads nowhere or outside is said of the listed files.
      if (
        typeof found !== "string" ||
        found === `${role}.json` ||
        escapes(found) !== undefined ||
        directory.size(found) === undefined
      )
        continue;
      yield { file: "report.json", pointer: `/machine_contract/artifacts/${role}`, expected: `${role}.json`, found };
    }
  },
});
