import { defineRule } from "../../rule.ts";

const figures = ["total_return", "sharpe_simple", "max_drawdown", "win_rate"] as const;

export const figuresAreDefined = defineRule({
  id: "run.figures-are-defined",
  severity: "info",
  since: "1.0",
  claim: "Every figure of the summary has a value.",
  why: "A figure that is not finite is stored as null; sorted or averaged as 0 it makes an undefined run look like a flat one.",
  remedy: "Leave the run out of rankings by this figure; give it more bars, or check the settings.",
  cites: { source: "recorded", section: "run" },
  kind: "run",
  reads: ["report.json#/machine_contract/summary"],
  *check({ "report.json": report }) {
    for (const figure of figures) {
      if (report.machine_contract.summary[figure] === null)
        yield { pointer: `/machine_contract/summary/${figure}`, expected: "a number", found: null };
    }
  },
});
