import { disagreements } from "../../lib/identity.ts";
import { defineRule } from "../../rule.ts";

export const createdAtAgrees = defineRule({
  id: "sweep.created-at-agrees",
  severity: "error",
  since: "1.0",
  claim: "Metadata and report header give the same created_at.",
  why: "A report of another time was made from other figures: the directory mixes two executions.",
  remedy: "Write the report from the metadata of the same sweep.",
  cites: { source: "recorded", section: "sweep" },
  kind: "sweep",
  reads: ["metadata.json#/created_at", "report.json#/header/created_at"],
  check({ "metadata.json": metadata, "report.json": report }) {
    return disagreements([
      { file: "metadata.json", pointer: "/created_at", value: metadata.created_at },
      { file: "report.json", pointer: "/header/created_at", value: report.header.created_at },
    ]);
  },
});
