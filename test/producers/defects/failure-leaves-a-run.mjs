import { mkdirSync, writeFileSync } from "node:fs";

export const defect = {
  about: "A failure leaves a run directory with a report",
  groups: ["data"],
  answer({ exit }) {
    if (exit !== 3) return {};
    mkdirSync("outputs/runs/20260102_030405_run_abcdef0", { recursive: true });
    writeFileSync("outputs/runs/20260102_030405_run_abcdef0/report.json", "{}\n");
    return {};
  },
  fails: [
    "data-broken-bars-leaves-no-report",
    "data-no-rows-leaves-no-report",
    "data-period-without-bars",
    "data-too-short-leaves-no-report",
    "data-unknown-ticker-leaves-no-report",
  ],
};
