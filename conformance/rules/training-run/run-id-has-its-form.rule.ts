import { defineRule } from "../../rule.ts";

export const runIdHasItsForm = defineRule({
  id: "training-run.run-id-has-its-form",
  severity: "warning",
  since: "1.0",
  claim: "run_id is ridv1_ and 20 hexadecimal digits, or rid_unstable_ and the instance.",
  why: "Runs are grouped by the id; one of another form falls out of every comparison.",
  remedy: "Compute the id from the run's identity, or mark it as unstable.",
  cites: { source: "recorded", section: "foxml training" },
  kind: "training-run",
  reads: ["manifest.json#/run_id", "manifest.json#/run_instance_id"],
  *check({ "manifest.json": manifest }) {
    const { run_id: id, run_instance_id: instance } = manifest;
    if (!/^ridv1_[0-9a-f]{20}$/.test(id) && id !== `rid_unstable_${instance}`)
      yield { pointer: "/run_id", expected: `ridv1_<20 hexadecimal digits> or rid_unstable_${instance}`, found: id };
  },
});
