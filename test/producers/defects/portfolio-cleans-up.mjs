import { rmSync } from "node:fs";
import { foldersIn } from "../spoil.mjs";

export const defect = {
  about: "A portfolio report takes files out of the sessions that it reads",
  groups: ["portfolio"],
  answer(_, { payload }) {
    if (!payload?.includes('"portfolio"')) return {};
    for (const folder of foldersIn("outputs/forward_runs")) rmSync(`${folder}/portfolio_state.json`, { force: true });
    return {};
  },
  fails: ["portfolio-sessions-are-kept"],
};
