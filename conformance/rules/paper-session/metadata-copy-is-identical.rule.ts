import { defineRule } from "../../rule.ts";

export const metadataCopyIsIdentical = defineRule({
  id: "paper-session.metadata-copy-is-identical",
  severity: "warning",
  since: "1.0",
  claim: "metadata.json, where it exists, holds the same bytes as session_metadata.json.",
  why: "Tools for runs open metadata.json, tools for sessions session_metadata.json. If they differ, one session has two descriptions.",
  remedy: "Write both from the same text. Until then, trust session_metadata.json, which is the canonical one.",
  cites: { source: "run-artifact-contract", section: "Canonical Paper Session Directory" },
  kind: "paper-session",
  reads: [".", "metadata.json#/session_id"],
  *check({ ".": directory }) {
    const expected = directory.text("session_metadata.json");
    const found = directory.text("metadata.json");
    if (expected === undefined || found === undefined || expected === found) return;
    yield { file: "metadata.json", pointer: "", message: "metadata.json differs from session_metadata.json" };
  },
});
