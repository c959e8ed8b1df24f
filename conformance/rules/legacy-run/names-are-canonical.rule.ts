import { defineRule } from "../../rule.ts";

const successors = { "meta.json": "metadata.json", "run_report.json": "report.json" };

export const namesAreCanonical = defineRule({
  id: "legacy-run.names-are-canonical",
  severity: "info",
  since: "1.0",
  claim: "A run is recorded as metadata.json and report.json.",
  why: "Under the older names a run is still read, but not by consumers that came after them.",
  remedy: "Nothing to do for an old result; new ones are written under the canonical names.",
  cites: { source: "run-artifact-contract", section: "Legacy Compatibility" },
  kind: "legacy-run",
  reads: ["."],
  *check({ ".": directory }) {
    for (const [file, expected] of Object.entries(successors))
      if (directory.size(file) !== undefined) yield { file, pointer: "", expected, found: file };
  },
});
