import { escapeToken } from "../../lib/pointer.ts";
import { defineRule } from "../../rule.ts";

export const selectionTallyCountsRoutes = defineRule({
  id: "training-run.selection-tally-counts-routes",
  severity: "warning",
  since: "1.0",
  claim: "The tally of the feature selection counts the routes of the same document, each under its own view.",
  why: "Whoever releases targets by the tally releases more or fewer than the document allows.",
  remedy: "Count the routes when the document is written.",
  cites: { source: "recorded", section: "foxml routing" },
  kind: "training-run",
  reads: ["globals/feature_selection_routing.json"],
  *check({ "globals/feature_selection_routing.json": { routing_decisions, summary } }) {
    const routes = Object.values(routing_decisions);
    const count = (confidence: string) => routes.filter((route) => route.confidence === confidence).length;
    const expected = {
      total_targets: routes.length,
      high_confidence: count("HIGH"),
      medium_confidence: count("MEDIUM"),
      low_confidence: count("LOW"),
      production_allowed: routes.filter((route) => route.allowed_in_production).length,
    };
    for (const [name, number] of Object.entries(expected)) {
      const found = summary[name as keyof typeof expected];
      if (found !== undefined && found !== number) yield { pointer: `/summary/${name}`, expected: number, found };
    }
    for (const [name, { view }] of Object.entries(routing_decisions)) {
      const expected = name.slice(name.lastIndexOf(":") + 1);
      if (name.includes(":") && view !== expected)
        yield { pointer: `/routing_decisions/${escapeToken(name)}/view`, expected, found: view };
    }
  },
});
