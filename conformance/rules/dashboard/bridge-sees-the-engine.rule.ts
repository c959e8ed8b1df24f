import { defineRule } from "../../rule.ts";

export const bridgeSeesTheEngine = defineRule({
  id: "dashboard.bridge-sees-the-engine",
  severity: "warning",
  since: "1.2",
  claim: "The bridge can import the engine.",
  why: "Without it the bridge answers every question with nothing and status 200: a panel of zeros, whatever the engine does.",
  remedy: "Start the bridge with the repository on its path, in the process of the engine.",
  cites: { source: "recorded", section: "foxml bridge" },
  kind: "dashboard",
  reads: ["health.json#/observability_available"],
  *check({ "health.json": { observability_available: found } }) {
    if (!found) yield { pointer: "/observability_available", expected: true, found };
  },
});
