import { departures } from "../../lib/identity.ts";
import { defineRule } from "../../rule.ts";

const members = ["git_commit", "python_version", "config_path", "config_hash"] as const;

export const provenanceAgrees = defineRule({
  id: "paper-session.provenance-agrees",
  severity: "error",
  since: "1.0",
  claim: "The report header repeats code version, interpreter, config_path and config_hash of the metadata.",
  why: "A result is reproduced from its provenance. Two versions of it leave open what produced the figures.",
  remedy: "Write the header from the metadata of the same session.",
  cites: { source: "recorded", section: "paper" },
  kind: "paper-session",
  reads: [
    "session_metadata.json#/git_commit",
    "session_metadata.json#/python_version",
    "session_metadata.json#/config_path",
    "session_metadata.json#/config_hash",
    "report.json#/header/git_commit",
    "report.json#/header/python_version",
    "report.json#/header/config_path",
    "report.json#/header/config_hash",
  ],
  *check({ "session_metadata.json": metadata, "report.json": { header } }) {
    for (const member of members)
      yield* departures(metadata[member], [
        { file: "report.json", pointer: `/header/${member}`, value: header[member] },
      ]);
  },
});
