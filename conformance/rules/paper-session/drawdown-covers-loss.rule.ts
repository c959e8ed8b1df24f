import { firstBarCost } from "../../lib/first-bar-cost.ts";
import { defineRule } from "../../rule.ts";

export const drawdownCoversLoss = defineRule({
  id: "paper-session.drawdown-covers-loss",
  severity: "warning",
  since: "1.0",
  claim: "max_drawdown is at least as deep as the loss over the whole period, apart from what the first bar cost.",
  why: "An account that loses a fifth over the period is a fifth below a high at its end: a smaller drawdown understates the risk.",
  remedy: "Do not size positions by this drawdown; run the session again.",
  cites: { source: "recorded", section: "paper" },
  kind: "paper-session",
  reads: [
    "report.json#/machine_contract/summary/total_return",
    "report.json#/machine_contract/summary/max_drawdown",
    "report.json#/config_resolved",
  ],
  *check({ "report.json": report }) {
    const { total_return, max_drawdown: found } = report.machine_contract.summary;
    // Impossible figures are the subject of paper-session.figures-are-possible.
    if (total_return === null || found === null || total_return < -1 || found > 0) return;
    const cost = firstBarCost(report.config_resolved);
    const loss = cost === 0 ? total_return : (1 + total_return) / (1 - cost) - 1;
    if (found > loss + 1e-9)
      yield { pointer: "/machine_contract/summary/max_drawdown", expected: `at most ${loss}`, found };
  },
});
