import { changeDocuments } from "../spoil.mjs";

export const defect = {
  about: "machine_contract names another contract type",
  groups: ["runs", "paper", "sweeps"],
  answer() {
    const change = (report) =>
      report.machine_contract
        ? { ...report, machine_contract: { ...report.machine_contract, contract_type: "our.result" } }
        : report;
    for (const root of ["outputs/runs", "outputs/paper_sessions"]) changeDocuments(root, "report.json", change);
    return {};
  },
  fails: [],
};
