import { changeSignals } from "../spoil.mjs";

export const defect = {
  about: "No SESSION_FAILED is written",
  groups: ["requests", "data", "signals", "secrecy"],
  answer(_, call) {
    changeSignals(call, (signal) => (signal.event === "SESSION_FAILED" ? undefined : signal));
    return {};
  },
  fails: [],
};
