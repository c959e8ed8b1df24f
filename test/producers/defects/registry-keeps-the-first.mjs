import { copyFileSync, existsSync } from "node:fs";

export const defect = {
  about: "The registry is written once and never again",
  groups: ["registry"],
  answer() {
    const index = "outputs/runs/runs_index.json";
    if (existsSync("first.json")) copyFileSync("first.json", index);
    else if (existsSync(index)) copyFileSync(index, "first.json");
    return {};
  },
  fails: ["registry-lists-all"],
};
