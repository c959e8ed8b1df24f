import { changeSignals } from "../spoil.mjs";

export const defect = {
  about: "timestamp counts seconds",
  groups: ["signals", "runs"],
  answer(_, call) {
    changeSignals(call, (signal) => ({ ...signal, timestamp: 1767225600 }));
    return {};
  },
  fails: [
    "run-request-id-propagates",
    "run-signals-pair",
    "signals-append",
    "signals-conform",
    "signals-failure-codes",
    "signals-local-time",
    "signals-name-existing-files",
  ],
};
