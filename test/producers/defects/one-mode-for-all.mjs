import { changeSignals } from "../spoil.mjs";

export const defect = {
  about: "Every signal has the mode of the program, not of the command",
  groups: ["forward", "portfolio", "signals", "sweeps"],
  answer(_, call) {
    changeSignals(call, (signal) => ({ ...signal, mode: "backtest" }));
    return {};
  },
  fails: [
    "forward-refreshes-registry",
    "forward-resume",
    "forward-signals",
    "portfolio-root-missing",
    "portfolio-succeeds",
    "signals-append",
    "signals-failure-codes",
    "signals-mode-of-run",
    "sweep-signals",
  ],
};
