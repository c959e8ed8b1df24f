import { defineRule } from "../../rule.ts";

export const failureCarriesNoResult = defineRule({
  id: "tool-result.failure-carries-no-result",
  severity: "error",
  since: "1.0",
  claim: "A failure carries neither a summary nor a machine contract.",
  why: "The panel shows figures wherever it finds them. Figures of a failed command get traded on.",
  remedy: "Leave summary and machine_contract out of a failure; name what was written in artifacts_path.",
  cites: { source: "quantlab-tool-adapter-61", section: "Output contract" },
  kind: "tool-result",
  reads: ["tool-result.json#/status"],
  *check({ "tool-result.json": result }) {
    if (result.status !== "error") return;
    for (const [member, found] of Object.entries(result)) {
      if ((member === "summary" || member === "machine_contract") && found !== null)
        yield { pointer: `/${member}`, found };
    }
  },
});
