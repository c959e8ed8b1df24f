import { changeDocuments } from "../spoil.mjs";

export const defect = {
  about: "The top-level summary differs from the machine contract",
  groups: ["runs"],
  answer() {
    changeDocuments("outputs/runs", "report.json", (report) => ({
      ...report,
      summary: { ...report.summary, total_return: 9.5 },
    }));
    return {};
  },
  fails: [],
};
