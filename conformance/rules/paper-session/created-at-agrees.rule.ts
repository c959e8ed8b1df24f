import { departures } from "../../lib/identity.ts";
import { defineRule } from "../../rule.ts";

export const createdAtAgrees = defineRule({
  id: "paper-session.created-at-agrees",
  severity: "error",
  since: "1.0",
  claim: "Metadata and report header give the same created_at.",
  why: "A report of another time was made from other figures: the directory mixes two executions.",
  remedy: "Write the report from the metadata of the same session.",
  cites: { source: "recorded", section: "paper" },
  kind: "paper-session",
  reads: ["session_metadata.json#/created_at", "report.json#/header/created_at"],
  check({ "session_metadata.json": metadata, "report.json": report }) {
    return departures(metadata.created_at, [
      { file: "report.json", pointer: "/header/created_at", value: report.header.created_at },
    ]);
  },
});
