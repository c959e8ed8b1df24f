import { disagreements } from "../../lib/identity.ts";
import { defineRule } from "../../rule.ts";

const members = ["created_at", "git_commit", "python_version", "config_path", "config_hash"] as const;

export const provenanceAgrees = defineRule({
  id: "legacy-run.provenance-agrees",
  severity: "error",
  since: "1.0",
  claim: "The headers of the reports repeat time, code version, interpreter, config_path and config_hash of meta.json.",
  why: "A result is reproduced from its provenance. Two versions of it leave open what produced the figures.",
  remedy: "Find out which file belongs to the run; restore the other from a copy of the directory.",
  cites: { source: "run-artifact-contract", section: "Legacy Compatibility" },
  kind: "legacy-run",
  reads: ["meta.json?", "run_report.json?", "report.json?"],
  *check({ "meta.json": meta, "run_report.json": old, "report.json": report }) {
    for (const member of members) {
      yield* disagreements([
        { file: "meta.json", pointer: `/${member}`, value: meta?.[member] },
        { file: "run_report.json", pointer: `/header/${member}`, value: old?.header[member] },
        { file: "report.json", pointer: `/header/${member}`, value: report?.header[member] },
      ]);
    }
  },
});
