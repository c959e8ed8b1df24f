import { rmSync } from "node:fs";
import { foldersIn } from "../spoil.mjs";

export const defect = {
  about: "A forward session lacks its state",
  groups: ["forward", "portfolio"],
  answer() {
    for (const folder of foldersIn("outputs/forward_runs")) rmSync(`${folder}/portfolio_state.json`, { force: true });
    return {};
  },
  fails: [
    "forward-resume",
    "forward-resume-torn",
    "forward-succeeds",
    "portfolio-compare",
    "portfolio-sessions-are-kept",
    "portfolio-succeeds",
  ],
};
