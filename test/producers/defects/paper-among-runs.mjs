import { mkdirSync } from "node:fs";

export const defect = {
  about: "A paper session leaves a run directory too",
  groups: ["paper"],
  answer({ exit }, { payload }) {
    if (exit === 0 && /"paper":true/.test(payload ?? ""))
      mkdirSync("outputs/runs/20260102_030405_run_abcdef0/artifacts", { recursive: true });
    return {};
  },
  fails: ["paper-stays-out-of-runs"],
};
