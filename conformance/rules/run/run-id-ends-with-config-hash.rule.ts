import { parseRunId } from "../../lib/run-id.ts";
import { defineRule } from "../../rule.ts";

export const runIdEndsWithConfigHash = defineRule({
  id: "run.run-id-ends-with-config-hash",
  severity: "warning",
  since: "1.0",
  claim: "A canonical run_id ends with the first seven digits of the config_hash.",
  why: "People and scripts group runs of one configuration by the end of the id.",
  remedy: "Find out whether the id or the hash was changed after the run; the hash can be recomputed from config.json.",
  cites: { source: "recorded", section: "run" },
  kind: "run",
  reads: ["metadata.json#/config_hash", "report.json#/header/config_hash", "report.json#/machine_contract/run_id"],
  *check({ "metadata.json": metadata, "report.json": report }) {
    const { run_id: found } = report.machine_contract;
    const suffix = parseRunId(found)?.hash;
    const expected = metadata.config_hash.slice(0, 7);
    // When one of the two hashes fits, the other is wrong: run.provenance-agrees says so.
    if (suffix === undefined || suffix === expected || report.header.config_hash.startsWith(suffix)) return;
    yield { file: "report.json", pointer: "/machine_contract/run_id", expected: found.slice(0, -7) + expected, found };
  },
});
