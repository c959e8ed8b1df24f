import { disagreements } from "../../lib/identity.ts";
import { defineRule } from "../../rule.ts";

const members = ["git_commit", "python_version", "config_path", "config_hash"] as const;

export const provenanceAgrees = defineRule({
  id: "run.provenance-agrees",
  severity: "error",
  since: "1.0",
  claim: "The report header repeats code version, interpreter, config_path and config_hash of the metadata.",
  why: "A result is reproduced from its provenance. Two versions of it leave open what produced the figures.",
  remedy: "Write the header from the metadata of the same run.",
  cites: { source: "recorded", section: "run" },
  kind: "run",
  reads: [
    "metadata.json#/git_commit",
    "metadata.json#/python_version",
    "metadata.json#/config_path",
    "metadata.json#/config_hash",
    "report.json#/header",
  ],
  *check({ "metadata.json": metadata, "report.json": { header } }) {
    for (const member of members) {
      if (metadata[member] === header[member]) continue;
      yield* disagreements([
        { file: "metadata.json", pointer: `/${member}`, value: metadata[member] },
        { file: "report.json", pointer: `/header/${member}`, value: header[member] },
      ]);
    }
  },
});
