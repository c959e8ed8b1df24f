// One command on a fresh clone: installs and builds what is missing, then runs the task. No dependencies: it runs before there are any.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");
const stamps = path.join(root, ".cache/setup");
const minimum = [20, 19];
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < minimum[0] || (major === minimum[0] && minor < minimum[1])) {
  console.error(
    `Node ${minimum.join(".")} or newer is needed; this is ${process.versions.node}. Install it from https://nodejs.org.`,
  );
  process.exit(2);
}

/** Hash of everything that a step depends on. */
function contentHash(names) {
  const hash = createHash("sha256").update(`${process.version} ${process.platform} ${process.arch}`);
  const visit = (name) => {
    const full = path.join(root, name);
    const status = statSync(full, { throwIfNoEntry: false });
    if (!status) return;
    if (status.isDirectory()) for (const entry of readdirSync(full).sort()) visit(path.join(name, entry));
    else hash.update(`${name}\0`).update(readFileSync(full));
  };
  for (const name of names) visit(name);
  return hash.digest("hex");
}

function npm(...args) {
  const viaNode = process.env.npm_execpath?.endsWith(".js");
  const [command, prefix] = viaNode ? [process.execPath, [process.env.npm_execpath]] : ["npm", []];
  const { status } = spawnSync(command, [...prefix, ...args], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: !viaNode && process.platform === "win32",
  });
  if (status !== 0) {
    console.error(`setup failed: npm ${args.join(" ")}`);
    process.exit(status ?? 1);
  }
}

function step(name, inputs, output, run) {
  const stamp = path.join(stamps, name);
  const wanted = contentHash(inputs);
  if (existsSync(path.join(root, output)) && existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  console.error(`setup: ${name} …`);
  rmSync(stamp, { force: true });
  const start = Date.now();
  run();
  mkdirSync(stamps, { recursive: true });
  writeFileSync(stamp, wanted);
  console.error(`setup: ${name} done in ${((Date.now() - start) / 1000).toFixed(1)} s`);
}

/** What the packages beside the root are built from. */
function packageSources() {
  return readdirSync(path.join(root, "packages")).flatMap((name) =>
    ["src", "package.json", "tsup.config.ts"].map((part) => path.join("packages", name, part)),
  );
}

/** Two terminals must not install at once; making a directory is atomic. */
function locked(run) {
  const lock = path.join(root, ".cache/setup.lock");
  mkdirSync(path.dirname(lock), { recursive: true });
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
      if (abandoned(lock)) rmSync(lock, { recursive: true, force: true });
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
  writeFileSync(path.join(lock, "pid"), String(process.pid));
  try {
    run();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function abandoned(lock) {
  const file = path.join(lock, "pid");
  if (!existsSync(file)) return Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0) > 10_000;
  try {
    process.kill(Number(readFileSync(file, "utf8")), 0);
    return false;
  } catch (error) {
    return error.code === "ESRCH";
  }
}

const [task = "help", ...rest] = process.argv.slice(2);
const tasks = {
  start: ["scripts/demo.mjs"],
  test: ["node_modules/vitest/vitest.mjs", "run"],
  bench: ["bench/bench.mjs"],
  setup: ["-e", ""],
};
if (!(task in tasks)) {
  console.error(`unknown task ${task}; there are ${Object.keys(tasks).join(", ")}`);
  process.exit(2);
}
locked(() => {
  step("install", ["package-lock.json"], "node_modules/.package-lock.json", () =>
    npm("ci", "--no-audit", "--no-fund", "--loglevel=error"),
  );
  step(
    "build",
    [
      "package-lock.json",
      "src",
      "conformance",
      "generated",
      ...packageSources(),
      "scripts/build-packages.ts",
      "scripts/bundle-command.ts",
      "scripts/finish-build.ts",
      "tsup.config.ts",
      "tsconfig.json",
    ],
    "dist/cli.cjs",
    () => npm("run", "--silent", "build"),
  );
});
const child = spawn(process.execPath, [...tasks[task], ...rest], { cwd: root, stdio: "inherit" });
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" ? 130 : 143)));
