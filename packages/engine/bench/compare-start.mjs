// From the start of a process to a run directory on disk, against a process that does nothing.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { csvOf, makeBars } from "./bars.mjs";
import { median, ms, printHead, printLine, ratio } from "./table.mjs";

/** The built command. */
export const command = path.resolve(import.meta.dirname, "../dist/cli.cjs");

/** Whether the command is built; says so when it is not. */
export function isBuilt() {
  if (existsSync(command)) return true;
  console.log("\nThe package is not built: start-up and the great sweep are left out.");
  return false;
}

/** A folder with a file of bars for the command. */
export function dataFolder(folder, length) {
  const data = path.join(folder, `data-${length}`);
  mkdirSync(data, { recursive: true });
  writeFileSync(path.join(data, "WALK_1d.csv"), csvOf(makeBars(length)));
  return data;
}

/** Prints how long a start takes. */
export function compareStart(folder, turns) {
  // Node 20 would read further certificates at every start, and take as long for it as for all else.
  const { NODE_EXTRA_CA_CERTS, NODE_OPTIONS, ...env } = process.env;
  const data = dataFolder(folder, 500);
  const words = ["--ticker", "WALK", "--start", "2000-01-01", "--end", "2002-01-01", "--data", data];
  const kinds = {
    "node -e 0": ["-e", "0"],
    "one run, artifacts on disk": [command, ...words, "--no-pictures"],
    "one run with its picture": [command, ...words],
  };
  const taken = Object.fromEntries(Object.keys(kinds).map((name) => [name, []]));
  // The first process leaves compiled code for the others.
  for (let turn = 0; turn <= turns; turn++)
    for (const [name, args] of Object.entries(kinds)) {
      // Equal runs of one second in one place would wait for each other.
      const cwd = mkdtempSync(path.join(folder, "start-"));
      const start = performance.now();
      const { status, stderr } = spawnSync(process.execPath, args, { cwd, env, encoding: "utf8" });
      if (turn > 0) taken[name].push(performance.now() - start);
      rmSync(cwd, { recursive: true });
      if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
    }
  printHead("From start to end of a process", "median", "least", "/ node -e 0");
  const nothing = median(taken["node -e 0"]);
  for (const [name, times] of Object.entries(taken))
    printLine(name, ms(median(times)), ms(Math.min(...times)), ratio(median(times) / nothing));
}
