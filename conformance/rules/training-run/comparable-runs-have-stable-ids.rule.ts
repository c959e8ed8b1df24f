import { defineRule } from "../../rule.ts";

export const comparableRunsHaveStableIds = defineRule({
  id: "training-run.comparable-runs-have-stable-ids",
  severity: "warning",
  since: "1.0",
  claim: "is_comparable is true exactly when run_id_kind is stable, and of no run whose id is an unstable one.",
  why: "An unstable id stands for one execution only; comparing by it compares a run with itself.",
  remedy: "Derive is_comparable from the kind of the id.",
  cites: { source: "recorded", section: "foxml training" },
  kind: "training-run",
  reads: ["manifest.json#/run_id", "manifest.json#/run_id_kind", "manifest.json#/is_comparable"],
  *check({ "manifest.json": manifest }) {
    const { run_id: id, run_id_kind: kind, is_comparable: comparable } = manifest;
    if (comparable === undefined) return;
    const stable = kind === undefined ? !id.startsWith("rid_unstable_") : kind === "stable";
    // The contract leaves it to the producer what else keeps a run from being compared.
    const isTold = kind !== undefined || comparable;
    if (isTold && comparable !== stable) yield { pointer: "/is_comparable", expected: stable, found: comparable };
    if (kind !== undefined && stable === id.startsWith("rid_unstable_"))
      yield { pointer: "/run_id_kind", expected: stable ? "unstable" : "stable", found: kind };
  },
});
