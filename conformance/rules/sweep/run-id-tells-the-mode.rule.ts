import { majority } from "../../lib/majority.ts";
import { parseRunId } from "../../lib/run-id.ts";
import { defineRule } from "../../rule.ts";

export const runIdTellsTheMode = defineRule({
  id: "sweep.run-id-tells-the-mode",
  severity: "error",
  since: "1.0",
  claim: "The mode in a canonical run_id is the mode of the sweep.",
  why: "Listings sort by the mode in the name; a grid under a walk-forward's name passes for out-of-sample evidence.",
  remedy: "Name the sweep after what it is: grid or walkforward.",
  cites: { source: "recorded", section: "sweep" },
  kind: "sweep",
  reads: [
    "metadata.json#/run_id",
    "metadata.json#/mode",
    "metrics.json#/mode",
    "report.json#/header",
    "report.json#/machine_contract/run_id",
  ],
  *check({ "metadata.json": metadata, "metrics.json": metrics, "report.json": report }) {
    const id = majority([report.machine_contract.run_id, report.header.run_id, metadata.run_id]) ?? "";
    const found = parseRunId(id)?.mode;
    const expected = majority([metadata.mode, metrics.mode, report.header.mode]);
    if (found !== undefined && found !== expected)
      yield { file: "report.json", pointer: "/machine_contract/run_id", expected, found };
  },
});
