// npm run test:libraries -w packages/foxml: trains random models with the real libraries, in virtual environments of its own
// below .cache, and compares predictions. `--seed S` repeats a run, `--models N` changes the number (a library and version).
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");
const cache = path.join(root, "../../.cache/foxml/libraries");
const option = (name, fallback) => Number(process.argv[process.argv.indexOf(name) + 1]) || fallback;
const seed = option("--seed", Math.floor(Math.random() * 1e6) + 1);
const models = option("--models", 60);
const environments = {
  current: ["lightgbm==4.7.0", "xgboost==3.2.0", "numpy==2.4.6"],
  older: ["lightgbm==3.3.5", "xgboost==2.1.4", "numpy==1.26.4"],
};

function run(command, args, environment = {}) {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: "1", PYTHONWARNINGS: "ignore", ...environment },
  });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status}`);
}

console.log(`seed ${seed}`);
const cases = path.join(cache, "cases");
rmSync(cases, { recursive: true, force: true });
mkdirSync(cases, { recursive: true });
for (const [name, packages] of Object.entries(environments)) {
  const environment = path.join(cache, name);
  const python = path.join(environment, process.platform === "win32" ? "Scripts/python.exe" : "bin/python");
  if (!existsSync(python)) run("python3", ["-m", "venv", environment]);
  run(python, ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", ...packages]);
  const make = path.join(import.meta.dirname, "make-tree-fixtures.py");
  run(python, [make, cases, "--random", String(models), "--seed", String(seed)]);
}
run("npx", ["vitest", "run", "--root", root, "src/trees/recorded-models.test.ts"], { QUANTLAB_TREE_CASES: cases });
