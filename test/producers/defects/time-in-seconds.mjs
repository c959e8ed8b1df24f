import { changeSignals } from "../spoil.mjs";

export const defect = {
  about: "timestamp counts seconds",
  groups: ["signals", "runs"],
  answer(_, call) {
    changeSignals(call, (signal) => ({ ...signal, timestamp: 1767225600 }));
    return {};
  },
  fails: [],
};
