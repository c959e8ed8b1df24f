import { globalDecisions } from "../../lib/target-routes.ts";
import { defineRule } from "../../rule.ts";

export const routingTallyCountsDecisions = defineRule({
  id: "training-run.routing-tally-counts-decisions",
  severity: "error",
  since: "1.0",
  claim: "The tally counts the decisions of the same document.",
  why: "Dashboards show the tally; decisions are what is traded.",
  remedy: "Count the decisions when the document is written.",
  cites: { source: "recorded", section: "foxml routing" },
  kind: "training-run",
  reads: ["globals/routing_decisions.json"],
  *check({ "globals/routing_decisions.json": global }) {
    if (global.summary === undefined) return;
    const routes = globalDecisions(global).map(({ decision }) => decision.route);
    const count = (route: string) => routes.filter((each) => each === route).length;
    const expected = {
      total_targets: routes.length,
      cross_sectional_only: count("CROSS_SECTIONAL"),
      symbol_specific_only: count("SYMBOL_SPECIFIC"),
      both: count("BOTH"),
      blocked: count("BLOCKED"),
    };
    for (const [name, number] of Object.entries(expected)) {
      const found = global.summary[name as keyof typeof expected];
      if (found !== number) yield { pointer: `/summary/${name}`, expected: number, found };
    }
  },
});
