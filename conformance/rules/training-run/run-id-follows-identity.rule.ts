import { sha256 } from "../../lib/sha256.ts";
import { defineRule } from "../../rule.ts";

export const runIdFollowsIdentity = defineRule({
  id: "training-run.run-id-follows-identity",
  severity: "error",
  since: "1.0",
  claim: "A stable run_id is the hash of the run's strict and replicate keys.",
  why: "Two runs with one id are taken for replications of each other.",
  remedy: "Compute run_id from strict_key and replicate_key when both are final.",
  cites: { source: "recorded", section: "foxml training" },
  kind: "training-run",
  reads: ["manifest.json#/run_id", "manifest.json#/run_identity"],
  *check({ "manifest.json": manifest }) {
    const { strict_key: strict, replicate_key: replicate, is_final: final } = manifest.run_identity ?? {};
    if (final === false || !strict || !replicate || !manifest.run_id.startsWith("ridv1_")) return;
    const hash = sha256(`${strict}:${replicate}`);
    const expected = `ridv1_${hash.slice(0, 20)}`;
    if (manifest.run_id !== expected) yield { pointer: "/run_id", expected, found: manifest.run_id };
  },
});
