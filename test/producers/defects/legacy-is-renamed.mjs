import { existsSync, renameSync } from "node:fs";
import { foldersIn } from "../spoil.mjs";

export const defect = {
  about: "Files of older run directories are given their new names",
  groups: ["registry"],
  answer() {
    for (const folder of foldersIn("outputs/runs"))
      if (existsSync(`${folder}/meta.json`)) renameSync(`${folder}/meta.json`, `${folder}/metadata.json`);
    return {};
  },
  fails: ["registry-legacy-is-read"],
};
