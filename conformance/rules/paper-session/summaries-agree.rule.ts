import { coreFigures } from "../../lib/core-figures.ts";
import { disagreements } from "../../lib/identity.ts";
import { defineRule } from "../../rule.ts";

export const summariesAgree = defineRule({
  id: "paper-session.summaries-agree",
  severity: "error",
  since: "1.0",
  claim: "Metadata, metrics and machine contract hold the same summary.",
  why: "Lists read the metadata, rankings the metrics, machines the contract: each would promote another session.",
  remedy: "Write every summary from the same figures; do not promote a session by figures that disagree.",
  cites: { source: "recorded", section: "paper" },
  kind: "paper-session",
  reads: ["session_metadata.json", "metrics.json#/summary", "report.json#/machine_contract/summary"],
  *check({ "session_metadata.json": metadata, "metrics.json": metrics, "report.json": report }) {
    const own = "summary" in metadata ? metadata.summary : undefined;
    for (const figure of coreFigures)
      yield* disagreements([
        {
          file: "report.json",
          pointer: `/machine_contract/summary/${figure}`,
          value: report.machine_contract.summary[figure],
        },
        { file: "metrics.json", pointer: `/summary/${figure}`, value: metrics.summary[figure] },
        { file: "session_metadata.json", pointer: `/summary/${figure}`, value: own?.[figure] },
      ]);
  },
});
