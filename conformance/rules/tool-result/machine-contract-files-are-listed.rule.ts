import { escapes } from "../../lib/listed-files.ts";
import { roleFiles } from "../../lib/listing.ts";
import { lastName } from "../../lib/reported-path.ts";
import { defineRule } from "../../rule.ts";

const file = "tool-result.json";

export const machineContractFilesAreListed = defineRule({
  id: "tool-result.machine-contract-files-are-listed",
  severity: "warning",
  since: "1.0",
  claim: "Every file that the machine contract names is among the artifacts.",
  why: "The caller opens what is listed. A file that the contract names and the list leaves out is taken for one that was not made.",
  remedy: "List every file of the run's directory.",
  cites: { source: "quantlab-tool-adapter-61", section: "Output contract" },
  kind: "tool-result",
  reads: [
    "tool-result.json#/status",
    "tool-result.json#/report_path",
    "tool-result.json#/artifacts",
    "tool-result.json#/machine_contract/artifacts",
  ],
  *check({ "tool-result.json": result }) {
    if (result.status !== "success" || !result.artifacts?.length) return;
    // That the report itself is listed is a demand of its own.
    const names = new Set([...result.artifacts.map(({ name }) => name), lastName(result.report_path)]);
    for (const { pointer, name } of roleFiles(file, result.machine_contract.artifacts ?? {}))
      if (escapes(name) === undefined && !names.has(name)) yield { pointer, expected: [...names], found: name };
  },
});
