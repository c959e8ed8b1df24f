import { changeDocuments } from "../spoil.mjs";

export const defect = {
  about: "Figures differ from run to run",
  groups: ["identity"],
  answer() {
    changeDocuments("outputs/runs", "metrics.json", (metrics) => ({ ...metrics, noise: Math.random() }));
    return {};
  },
  fails: ["identity-deterministic"],
};
