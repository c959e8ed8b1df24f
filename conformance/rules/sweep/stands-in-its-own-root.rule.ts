import { inOtherRoot } from "../../lib/other-root.ts";
import { defineRule } from "../../rule.ts";

export const standsInItsOwnRoot = defineRule({
  id: "sweep.stands-in-its-own-root",
  severity: "error",
  since: "1.0",
  claim: "A sweep does not stand among paper sessions or model runs.",
  why: "Whoever looks through the paper sessions takes its experiments for sessions that were traded on paper.",
  remedy: "Move the directory to outputs/runs or to a folder of its own, and refresh the index there.",
  cites: { source: "run-artifact-contract", section: "Contract Root" },
  kind: "sweep",
  reads: ["."],
  check: ({ ".": directory }) => inOtherRoot(directory, "runs"),
});
