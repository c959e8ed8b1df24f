import { changeSignals } from "../spoil.mjs";

export const defect = {
  about: "The message of a failure is a stack trace",
  groups: ["secrecy"],
  answer(_, call) {
    const trace = 'Traceback (most recent call last):\n  File "main.py", line 1\n';
    changeSignals(call, (signal) => (signal.message ? { ...signal, message: trace + signal.message } : signal));
    return {};
  },
  fails: ["no-trace-in-failure-message"],
};
