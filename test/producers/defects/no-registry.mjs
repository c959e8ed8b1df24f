import { rmSync } from "node:fs";

export const defect = {
  about: "The registry is not written",
  groups: ["registry", "runs", "sweeps", "forward"],
  answer() {
    for (const form of ["json", "csv", "md"]) rmSync(`outputs/runs/runs_index.${form}`, { force: true });
    return {};
  },
  fails: [
    "forward-refreshes-registry",
    "registry-conforms",
    "registry-is-refreshed",
    "registry-legacy-is-read",
    "registry-lists-all",
    "registry-survives-strangers",
    "sweep-refreshes-registry",
  ],
};
