import { defineRule } from "../../rule.ts";

export const globalRoutingIsKeyedByTarget = defineRule({
  id: "training-run.global-routing-is-keyed-by-target",
  severity: "error",
  since: "1.0",
  claim: "The global routing document has the decisions by target at its top.",
  why: "A consumer that follows the contract takes fingerprint and summary for targets, and finds no decision.",
  remedy: "Write the decisions at the top; what else there is to say belongs into the manifest.",
  cites: { source: "foxml-integration-contracts", section: "routing_decision.json" },
  kind: "training-run",
  reads: ["globals/routing_decisions.json"],
  *check({ "globals/routing_decisions.json": global }) {
    if (global.routing_decisions !== undefined)
      yield {
        pointer: "/routing_decisions",
        expected: "the targets at the top",
        found: `${Object.keys(global.routing_decisions).length} decisions below routing_decisions`,
      };
  },
});
