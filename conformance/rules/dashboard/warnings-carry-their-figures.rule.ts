import { defineRule } from "../../rule.ts";

export const warningsCarryTheirFigures = defineRule({
  id: "dashboard.warnings-carry-their-figures",
  severity: "warning",
  since: "1.2",
  claim: "A risk warning states the limit and the figure that was reached.",
  why: "The contract does not list threshold_pct and current_pct, and the terminal dashboard refuses the whole answer without them: no risk panel at the moment of a warning.",
  remedy: "Send threshold_pct and current_pct with every warning.",
  cites: { source: "recorded", section: "foxml bridge" },
  kind: "dashboard",
  reads: ["api_risk_status.json#/warnings"],
  *check({ "api_risk_status.json": { warnings } }) {
    for (const [index, warning] of warnings.entries())
      for (const member of ["threshold_pct", "current_pct"] as const)
        if (warning[member] === undefined) yield { pointer: `/warnings/${index}/${member}`, expected: "a percentage" };
  },
});
