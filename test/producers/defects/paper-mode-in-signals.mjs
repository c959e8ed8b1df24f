import { changeSignals } from "../spoil.mjs";

export const defect = {
  about: "Signals of a paper session say paper",
  groups: ["paper"],
  answer(_, call) {
    if (/"paper":true/.test(call.payload ?? ""))
      changeSignals(call, (signal) => ({ ...signal, mode: "paper", runs_index_json: "x" }));
    return {};
  },
  fails: ["paper-failure-is-recorded", "paper-mode-in-signals", "paper-names-no-index"],
};
