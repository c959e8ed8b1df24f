import { defineRule } from "../../rule.ts";

export const plansHaveHashes = defineRule({
  id: "training-run.plans-have-hashes",
  severity: "info",
  since: "1.0",
  claim: "The hashes of the routing and training plans are known.",
  why: "Without them two runs cannot be told to have followed one plan.",
  remedy: "Hash the plans; the recorded producer fails to, and swallows the error.",
  cites: { source: "recorded", section: "foxml training" },
  kind: "training-run",
  reads: ["manifest.json#/plan_hashes"],
  *check({ "manifest.json": manifest }) {
    for (const [name, hash] of Object.entries(manifest.plan_hashes ?? {}))
      if (hash === null) yield { pointer: `/plan_hashes/${name}`, expected: "a SHA-256", found: null };
  },
});
