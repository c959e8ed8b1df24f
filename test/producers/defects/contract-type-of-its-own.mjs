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
  fails: [
    "paper-contract-type",
    "paper-false-is-a-run",
    "paper-interrupt-is-recorded",
    "paper-status-ends",
    "paper-succeeds",
    "paper-twice",
    "run-atr-slippage",
    "run-fee-changes-result",
    "run-from-flags",
    "run-machine-contract",
    "run-params-reach-config",
    "run-request-id-absent",
    "run-request-id-propagates",
    "run-succeeds",
    "run-without-signal-file",
    "run-without-trades",
    "sweep-best-result",
    "sweep-contract-type",
    "sweep-grid-succeeds",
    "sweep-walkforward-succeeds",
  ],
};
