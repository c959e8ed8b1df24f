import { defineRule } from "../../rule.ts";

export const figuresArePossible = defineRule({
  id: "run.figures-are-possible",
  severity: "warning",
  since: "1.0",
  claim: "total_return is at least -1, and max_drawdown lies between -1 and 0.",
  why: "An account without leverage cannot lose more than all it has: such figures come from wrong costs or wrong prices.",
  remedy: "Discard the run; check fee, slippage and the price data.",
  cites: { source: "recorded", section: "run" },
  kind: "run",
  reads: ["report.json#/machine_contract/summary"],
  *check({ "report.json": report }) {
    const { total_return, max_drawdown } = report.machine_contract.summary;
    const pointer = "/machine_contract/summary";
    if (total_return !== null && total_return < -1)
      yield { pointer: `${pointer}/total_return`, expected: "at least -1", found: total_return };
    if (max_drawdown !== null && (max_drawdown < -1 || max_drawdown > 0))
      yield { pointer: `${pointer}/max_drawdown`, expected: "from -1 to 0", found: max_drawdown };
  },
});
