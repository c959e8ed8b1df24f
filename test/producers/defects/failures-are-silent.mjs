import { changeSignals } from "../spoil.mjs";

export const defect = {
  about: "No SESSION_FAILED is written",
  groups: ["requests", "data", "signals", "secrecy"],
  answer(_, call) {
    changeSignals(call, (signal) => (signal.event === "SESSION_FAILED" ? undefined : signal));
    return {};
  },
  fails: [
    "data-broken-bars-is-signalled",
    "data-failure-is-no-success",
    "data-no-rows-is-signalled",
    "data-too-short-is-signalled",
    "data-unknown-ticker-is-signalled",
    "no-trace-in-failure-message",
    "request-failure-is-signalled",
    "request-failure-keeps-id",
    "signals-failure-codes",
  ],
};
