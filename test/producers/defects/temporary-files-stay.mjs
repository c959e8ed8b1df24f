import { writeFileSync } from "node:fs";
import { foldersIn } from "../spoil.mjs";

export const defect = {
  about: "Temporary files of a run are left where they are",
  groups: ["runs"],
  answer() {
    for (const folder of foldersIn("outputs/runs")) writeFileSync(`${folder}/report.json.tmp`, "{}");
    return {};
  },
  fails: ["run-is-in-no-temporary-state"],
};
