import { changeDocuments } from "../spoil.mjs";

export const defect = {
  about: "A sweep does not say what is best",
  groups: ["sweeps"],
  answer() {
    changeDocuments("outputs/runs", "report.json", (report) => {
      const { best_result: _, ...machine_contract } = report.machine_contract ?? {};
      return { ...report, machine_contract };
    });
    return {};
  },
  fails: ["sweep-best-result", "sweep-contract-type", "sweep-grid-succeeds", "sweep-walkforward-succeeds"],
};
