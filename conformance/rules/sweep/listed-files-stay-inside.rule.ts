import { outside } from "../../lib/listed-files.ts";
import { listing, roleFiles } from "../../lib/listing.ts";
import { requiredFiles } from "../../lib/run-report-files.ts";
import { defineRule } from "../../rule.ts";

export const listedFilesStayInside = defineRule({
  id: "sweep.listed-files-stay-inside",
  severity: "error",
  since: "1.0",
  claim:
    "Every file that the report names lies inside the directory: no absolute path, no parent folder, no backslash, no link.",
  why: "Whoever opens, packs or deletes the named files would reach files that are not part of the sweep.",
  remedy: "Do not open the path. Name files relative to the directory, with forward slashes.",
  cites: { source: "run-artifact-contract", section: "report.json.machine_contract" },
  kind: "sweep",
  reads: [".", "report.json#/artifacts", "report.json#/machine_contract/artifacts"],
  *check({ ".": directory, "report.json": report }) {
    const { artifacts, machine_contract } = report;
    const named = [...listing("report.json", artifacts), ...roleFiles("report.json", machine_contract.artifacts)];
    // A link in place of a file of the kind is a finding about the layout.
    const judged = [
      ...requiredFiles,
      ...directory.entries("").flatMap(({ name }) => (/\.(csv|md|yaml)$/.test(name) ? [name] : [])),
    ];
    for (const { file, pointer, name, reason } of outside(directory, named, judged))
      yield { file, pointer, expected: `a file inside the directory; ${reason}`, found: name };
  },
});
