import { rmSync } from "node:fs";
import { foldersIn } from "../spoil.mjs";

export const defect = {
  about: "A second run writes over the first",
  groups: ["identity"],
  answer() {
    const runs = foldersIn("outputs/runs")
      .filter((folder) => folder.includes("_run_"))
      .sort();
    for (const folder of runs.slice(0, -1)) rmSync(folder, { recursive: true, force: true });
    return {};
  },
  fails: [
    "identity-deterministic",
    "identity-earlier-run-is-kept",
    "identity-four-at-once",
    "identity-same-second",
    "identity-two-at-once",
  ],
};
