import { existsSync, readFileSync, writeFileSync } from "node:fs";

const index = "outputs/runs/runs_index.json";

export const defect = {
  about: "The registry passes over run directories of the older form",
  groups: ["registry"],
  answer() {
    if (!existsSync(index)) return {};
    const listed = JSON.parse(readFileSync(index, "utf8"));
    const runs = listed.runs.filter(({ path }) => existsSync(`${path}/metadata.json`));
    if (runs.length < listed.runs.length)
      writeFileSync(index, JSON.stringify({ ...listed, n_runs: runs.length, runs }));
    return {};
  },
  fails: ["registry-legacy-is-read"],
};
