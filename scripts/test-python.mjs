// Builds the Python distribution, installs it in a clean virtual environment below .cache and runs its tests there: Node and Python must agree.
// --if-possible: a machine without Python or a package index says so and passes; a test that fails still fails.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");
const cache = path.join(root, ".cache/python");
const environment = path.join(cache, "venv");
const built = path.join(cache, "dist");
const python = path.join(environment, process.platform === "win32" ? "Scripts/python.exe" : "bin/python");
const tools = ["build==1.6.1", "hatchling==1.33.0", "pytest==9.2.0", "mypy==2.4.1"];
const validators = ["jsonschema==4.26.0", "jsonschema-rs==0.60.3"];

const ifPossible = process.argv.includes("--if-possible");
const more = process.argv.slice(2).filter((argument) => argument !== "--if-possible");

/** Ends: the tests cannot be run here. */
function cannot(why) {
  console.error(ifPossible ? `SKIPPED: ${why}` : why);
  process.exit(ifPossible ? 0 : 2);
}

function run(what, command, args, options = {}) {
  console.log(`-- ${what}`);
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: "inherit", ...options });
  if (error) cannot(`${what}: ${command} cannot be run (${error.message}). Python 3.10 or newer is needed.`);
  if (status !== 0) process.exit(status ?? 1);
}

/** The first Python on this machine that is new enough. */
function systemPython() {
  const candidates = [process.env.PYTHON, "python3", "python"].filter(Boolean);
  const isNew = "import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 10))";
  const found = candidates.find((name) => spawnSync(name, ["-c", isNew]).status === 0);
  if (found) return found;
  return cannot(`Python 3.10 or newer with venv is needed; tried ${candidates.join(", ")}. Name one with PYTHON.`);
}

/** Whether a package index answers with the smallest of the tools. */
function indexAnswers() {
  const ask = ["-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps", "--retries", "1"];
  return spawnSync(python, [...ask, "--dest", path.join(cache, "asked"), tools[0]]).status === 0;
}

const stamp = path.join(cache, "venv.stamp");
const wanted = createHash("sha256")
  .update([...tools, ...validators].join("\n"))
  .digest("hex");
mkdirSync(cache, { recursive: true });
if (!existsSync(python) || !existsSync(stamp) || readFileSync(stamp, "utf8") !== wanted) {
  rmSync(stamp, { force: true });
  run("virtual environment", systemPython(), ["-m", "venv", "--clear", environment]);
  if (!indexAnswers()) cannot(`no package index answers for ${tools[0]}: set pip up for one that does.`);
  run("tools", python, ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", ...tools, ...validators]);
  writeFileSync(stamp, wanted);
}

rmSync(built, { recursive: true, force: true });
run("sdist and wheel", python, ["-m", "build", "--no-isolation", "--outdir", built, "python"]);
const wheel = readdirSync(built).find((name) => name.endsWith(".whl"));
const pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--force-reinstall"];
run("install the wheel", python, [...pip, path.join(built, wheel)]);

const tsx = path.join(root, "node_modules/tsx/dist/cli.mjs");
const expected = path.join(cache, "expected.json");
run("what TypeScript finds", process.execPath, [tsx, "scripts/cross-language.ts", expected]);

const away = path.join(cache, "elsewhere");
mkdirSync(away, { recursive: true });
const env = { ...process.env, QUANTLAB_PROJECT: root, QUANTLAB_EXPECTED: expected, PYTHONPATH: "" };
const pytest = ["-m", "pytest", "-p", "no:cacheprovider", "-q"];
// Run elsewhere: what is tested is the installed wheel, not the sources.
run("tests", python, [...pytest, "--capture=no", path.join(root, "python/tests"), ...more], {
  cwd: away,
  env,
});
run("cases of the wheel", python, [...pytest, "--quantlab-cases", away], { cwd: away, env });
run(
  "types",
  python,
  ["-m", "mypy", "--config-file", path.join(root, "python/pyproject.toml"), path.join(root, "python/src")],
  {
    cwd: away,
    env,
  },
);
