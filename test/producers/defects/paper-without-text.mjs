import { rmSync } from "node:fs";
import { foldersIn } from "../spoil.mjs";

export const defect = {
  about: "A paper session lacks its report for people",
  groups: ["paper"],
  answer() {
    for (const folder of foldersIn("outputs/paper_sessions")) rmSync(`${folder}/run_report.md`, { force: true });
    return {};
  },
  fails: [
    "paper-contract-type",
    "paper-files",
    "paper-interrupt-is-recorded",
    "paper-status-ends",
    "paper-succeeds",
    "paper-twice",
  ],
};
