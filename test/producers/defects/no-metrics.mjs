import { rmSync } from "node:fs";
import { foldersIn } from "../spoil.mjs";

export const defect = {
  about: "A run has no metrics.json",
  groups: ["runs", "identity"],
  answer() {
    for (const folder of foldersIn("outputs/runs")) rmSync(`${folder}/metrics.json`, { force: true });
    return {};
  },
  fails: [
    "identity-four-at-once",
    "identity-same-second",
    "identity-two-at-once",
    "run-atr-slippage",
    "run-fee-changes-result",
    "run-from-flags",
    "run-has-canonical-files",
    "run-machine-contract",
    "run-params-reach-config",
    "run-request-id-absent",
    "run-request-id-propagates",
    "run-succeeds",
    "run-without-signal-file",
    "run-without-trades",
  ],
};
