import { existsSync, readFileSync, writeFileSync } from "node:fs";

export const defect = {
  about: "A registry that cannot be read is left as it is",
  groups: ["registry"],
  instead() {
    const file = "outputs/runs/runs_index.json";
    this.torn = existsSync(file) ? readFileSync(file, "utf8") : undefined;
    return undefined;
  },
  answer() {
    if (this.torn !== undefined && !this.torn.trimEnd().endsWith("}"))
      writeFileSync("outputs/runs/runs_index.json", this.torn);
    return {};
  },
  fails: ["registry-replaces-torn-index"],
};
