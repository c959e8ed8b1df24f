import { mkdirSync, rmSync, writeFileSync } from "node:fs";

export const defect = {
  about: "Files are written in place, byte by byte",
  groups: ["interruption"],
  diesAtOnce: true,
  instead() {
    mkdirSync("outputs/runs/20260102_030405_run_abcdef0", { recursive: true });
    writeFileSync("outputs/runs/20260102_030405_run_abcdef0/report.json", '{"machine_contract": {');
    return undefined;
  },
  answer: () => rmSync("outputs/runs/20260102_030405_run_abcdef0", { recursive: true }),
  fails: [
    "interrupt-is-signalled",
    "interrupted-at-start",
    "interrupted-by-sigint",
    "interrupted-by-sigkill",
    "interrupted-by-sigterm",
    "interrupted-run-has-no-half-report",
  ],
};
