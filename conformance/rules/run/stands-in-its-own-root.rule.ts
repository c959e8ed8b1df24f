import { inOtherRoot } from "../../lib/other-root.ts";
import { defineRule } from "../../rule.ts";

export const standsInItsOwnRoot = defineRule({
  id: "run.stands-in-its-own-root",
  severity: "error",
  since: "1.0",
  claim: "A run stands among runs, not among paper sessions or model runs.",
  why: "Whoever looks through the paper sessions takes its backtest for one that was traded on paper.",
  remedy: "Move the directory to outputs/runs and refresh the indexes.",
  cites: { source: "run-artifact-contract", section: "Contract Root" },
  kind: "run",
  reads: ["."],
  check: ({ ".": directory }) => inOtherRoot(directory, "runs"),
});
