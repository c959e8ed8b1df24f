import { changeSignals } from "../spoil.mjs";

export const defect = {
  about: "SESSION_COMPLETED does not say where the result lies",
  groups: ["runs", "signals", "identity"],
  answer(_, call) {
    changeSignals(call, ({ run_id: _run, artifacts_path: _path, report_path: _report, ...signal }) => signal);
    return {};
  },
  fails: ["run-from-flags", "run-signals-pair"],
};
