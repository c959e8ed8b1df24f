// npm start: the main job. The reference engine makes a run, which conforms; the same run with one figure changed does not.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");
const folder = path.join(root, ".cache/demo");
const shown = (file) => path.relative(process.cwd(), file) || ".";

/** Runs a program of this repository as a person would, and answers its exit code. */
function run(name, program, ...words) {
  console.log(`\n$ ${[name, ...words].join(" ")}\n`);
  const { QUANTLAB_DATA_DIR: _, ...env } = process.env;
  return spawnSync(process.execPath, [path.join(root, program), ...words], { cwd: folder, stdio: "inherit", env })
    .status;
}

const conform = (directory) => run("quantlab-conform", "dist/cli.cjs", path.relative(folder, directory));

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

console.log("1. A backtest on the sample bars, which are synthetic and need no network:");
const made = run("quantlab", "packages/engine/dist/cli.cjs", "run", "--ticker", "SAMPLE", "--html");
const runs = path.join(folder, "outputs/runs");
const id = made === 0 ? readdirSync(runs).find((name) => name.includes("_run_")) : undefined;
if (id === undefined) {
  console.error(`\nno run was made (exit ${made})`);
  process.exit(1);
}
const good = path.join(runs, id);

console.log("\n2. Its directory, judged by the contract:");
const passed = conform(good);

console.log("\n3. A copy with one figure of report.json changed:");
const bad = path.join(folder, "changed", id);
cpSync(good, bad, { recursive: true });
const report = path.join(bad, "report.json");
const text = readFileSync(report, "utf8");
writeFileSync(report, text.replace(/("summary": \{\s+"total_return": )[-0-9.e]+/, "$19.99"));
const failed = conform(bad);

if (passed !== 0 || failed !== 1) {
  console.error(`\nexpected exit codes 0 and 1, got ${passed} and ${failed}`);
  process.exitCode = 1;
} else
  console.log(`
The run conforms (exit 0), the changed one does not (exit 1).
Its report for people:  ${shown(path.join(good, "report.html"))}  (open it in a browser)
Its machine contract:   ${shown(report.replace(bad, good))}
Your own: npx -p @quantlab/engine quantlab run --ticker … --data …, then npx quantlab-conform outputs/runs/<id>`);
