import { coreFigures } from "../../lib/core-figures.ts";
import { defineRule } from "../../rule.ts";

export const figuresAreDefined = defineRule({
  id: "paper-session.figures-are-defined",
  severity: "info",
  since: "1.0",
  claim: "Every figure of the summary has a value.",
  why: "A figure that is not finite is stored as null; sorted or averaged as 0 it makes an undefined session look like a flat one.",
  remedy: "Leave the session out of rankings by this figure; give it more bars, or check the settings.",
  cites: { source: "recorded", section: "paper" },
  kind: "paper-session",
  reads: ["report.json#/machine_contract/summary"],
  *check({ "report.json": report }) {
    for (const figure of coreFigures)
      if (report.machine_contract.summary[figure] === null)
        yield { pointer: `/machine_contract/summary/${figure}`, expected: "a number", found: null };
  },
});
