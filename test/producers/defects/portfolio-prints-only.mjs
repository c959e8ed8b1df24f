import { existsSync, readdirSync, rmSync } from "node:fs";

export const defect = {
  about: "A portfolio report is printed, not written",
  groups: ["portfolio"],
  answer() {
    if (!existsSync("outputs")) return {};
    for (const file of readdirSync("outputs", { recursive: true }))
      if (/portfolio_(report|compare)\.json$/.test(file)) rmSync(`outputs/${file}`);
    return {};
  },
  fails: ["portfolio-compare", "portfolio-succeeds"],
};
