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
  fails: [
    "run-atr-slippage",
    "run-fee-changes-result",
    "run-from-flags",
    "run-machine-contract",
    "run-params-reach-config",
    "run-request-id-absent",
    "run-request-id-propagates",
    "run-succeeds",
    "run-summary-mirrors",
    "run-without-signal-file",
    "run-without-trades",
  ],
};
