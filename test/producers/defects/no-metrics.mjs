import { rmSync } from "node:fs";
import { foldersIn } from "../spoil.mjs";

export const defect = {
  about: "A run has no metrics.json",
  groups: ["runs", "identity"],
  answer() {
    for (const folder of foldersIn("outputs/runs")) rmSync(`${folder}/metrics.json`, { force: true });
    return {};
  },
  fails: [],
};
