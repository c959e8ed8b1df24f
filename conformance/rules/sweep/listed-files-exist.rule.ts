import { missing } from "../../lib/listed-files.ts";
import { listing, roleFiles } from "../../lib/listing.ts";
import { requiredFiles } from "../../lib/run-report-files.ts";
import { defineRule } from "../../rule.ts";

export const listedFilesExist = defineRule({
  id: "sweep.listed-files-exist",
  severity: "error",
  since: "1.0",
  claim: "Every file that the report names exists in the directory; pictures may be gone.",
  why: "A machine opens what `machine_contract.artifacts` names, and archives what `artifacts` lists; it fails, or keeps half a sweep.",
  remedy: "Bring back the file, or run the sweep again.",
  cites: { source: "run-artifact-contract", section: "report.json.machine_contract" },
  kind: "sweep",
  reads: [".", "report.json#/artifacts", "report.json#/machine_contract/artifacts"],
  *check({ ".": directory, "report.json": report }) {
    const { artifacts, machine_contract } = report;
    const all = [...listing("report.json", artifacts), ...roleFiles("report.json", machine_contract.artifacts)];
    const named = all.filter(({ name }) => !name.endsWith(".png"));
    for (const { file, pointer, name } of missing(directory, named, requiredFiles))
      yield { file, pointer, expected: name };
  },
});
