import { parseRunId } from "../../lib/run-id.ts";
import { defineRule } from "../../rule.ts";

export const runIdIsCanonical = defineRule({
  id: "sweep.run-id-is-canonical",
  severity: "info",
  since: "1.0",
  claim: "A run_id is the time, the mode and seven hexadecimal digits, joined by underscores.",
  why: "Lists of runs are sorted by name and mean the order in time; tools tell sweeps from plain runs by the id.",
  remedy: "Let the producer make the id: YYYYMMDD_HHMMSS_grid_xxxxxxx or YYYYMMDD_HHMMSS_walkforward_xxxxxxx.",
  cites: { source: "recorded", section: "sweep" },
  kind: "sweep",
  reads: ["report.json#/machine_contract/run_id"],
  *check({ "report.json": report }) {
    const found = report.machine_contract.run_id;
    if (!parseRunId(found))
      yield { pointer: "/machine_contract/run_id", expected: "YYYYMMDD_HHMMSS_mode_xxxxxxx", found };
  },
});
