import { existsSync, readFileSync, writeFileSync } from "node:fs";

export const defect = {
  about: "A configuration can run commands",
  groups: ["sweeps"],
  answer() {
    const file = "inputs/bad.yaml";
    if (existsSync(file) && readFileSync(file, "utf8").includes("os.system")) writeFileSync("owned", "");
    return {};
  },
  fails: ["sweep-python-tag"],
};
