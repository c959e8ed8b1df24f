// npm run bench: ratios, as medians of interleaved runs. `--peers` adds other validators (installs them in bench/peers), `--memory` 100,000 runs,
// `--rounds N` changes the number of rounds.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { cpus } from "node:os";
import path from "node:path";
import { makeModels } from "./models.mjs";
import { makeRuns } from "./run-directories.mjs";

// Reading further certificates takes Node 20 as long as all else that it does to start: beside that, everything would look cheap.
delete process.env.NODE_EXTRA_CA_CERTS;
delete process.env.NODE_OPTIONS;

const root = path.resolve(import.meta.dirname, "..");
const flag = (name) => process.argv.includes(name);
const rounds = Number(process.argv[process.argv.indexOf("--rounds") + 1]) || 15;
const command = path.join(root, "dist/cli.cjs");
const fixture = path.join(root, "fixtures/runs/plain-run");
const { artifact } = JSON.parse(readFileSync(path.join(fixture, "fixture.json"), "utf8"));

function time(args, expected = 0) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, NO_COLOR: "1" },
  });
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== expected) throw new Error(`${args.join(" ")} ended with ${status}: ${stderr}`);
  return milliseconds;
}

const median = (values) => values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)];

/** Runs the candidates in turn, round by round; the first is the base of the ratios. */
function compare(title, candidates, count) {
  const times = candidates.map(() => []);
  for (const [, args] of candidates) time(args);
  for (let round = 0; round < count; round++)
    for (const [index, [, args]] of candidates.entries()) times[index].push(time(args));
  console.log(`\n${title} (${count} interleaved rounds)`);
  for (const [index, [name]] of candidates.entries()) {
    const ratios = times[index].map((value, round) => value / times[0][round]);
    console.log(
      `  ${name.padEnd(44)} ${median(times[index]).toFixed(1).padStart(9)} ms  ${median(ratios).toFixed(2).padStart(6)} x`,
    );
  }
}

console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model}`);
compare(
  "Cold, one run directory",
  [
    ["node -e 0", ["-e", "0"]],
    ["quantlab-conform <run>", [command, path.join(fixture, artifact)]],
  ],
  rounds,
);

const runs = makeRuns(2000);
const largeRuns = makeRuns(2000, true);
for (const [what, folder] of [
  ["reports as recorded, 2 kB", runs],
  ["reports of 50 kB, most of it an equity curve that no rule reads", largeRuns],
]) {
  compare(
    `Bulk, 2,000 run directories × 4 files, all checks, ${what}`,
    [
      ["floor: readFile + JSON.parse, one thread", [path.join(import.meta.dirname, "floor.mjs"), folder]],
      ["quantlab-conform --jobs 1", [command, "--quiet", "--jobs", "1", folder]],
      ["quantlab-conform --jobs 2", [command, "--quiet", "--jobs", "2", folder]],
      ["quantlab-conform", [command, "--quiet", folder]],
    ],
    Math.max(3, Math.floor(rounds / 2)),
  );
}

for (const [what, shape] of [
  ["fifty models a target", "fifty"],
  ["a target for every model", "one"],
]) {
  const models = makeModels(5000, shape);
  compare(
    `A training run of 5,000 models of 20 kB, all checks, checksums included, ${what}`,
    [
      ["floor: read + SHA-256 + JSON.parse, one thread", [path.join(import.meta.dirname, "models-floor.mjs"), models]],
      ["quantlab-conform --jobs 1", [command, "--quiet", "--jobs", "1", models]],
      ["quantlab-conform", [command, "--quiet", models]],
    ],
    Math.max(3, Math.floor(rounds / 2)),
  );
}

if (flag("--peers")) {
  const peers = path.join(import.meta.dirname, "peers");
  if (!existsSync(path.join(peers, "node_modules")))
    spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
      cwd: peers,
      stdio: "inherit",
      shell: process.platform === "win32",
    });
  const judge = path.join(peers, "judge.mjs");
  compare(
    "Schema checks alone, the same 8,000 files, compiling included",
    [
      ["floor: readFile + JSON.parse, one thread", [path.join(import.meta.dirname, "floor.mjs"), runs]],
      ["generated validators", [judge, "ours", runs]],
      ["ajv 8.20 with ajv-formats", [judge, "ajv", runs]],
      ["@exodus/schemasafe 1.3", [judge, "schemasafe", runs]],
    ],
    Math.max(3, Math.floor(rounds / 2)),
  );
}

if (flag("--memory")) {
  console.log("\nMemory, peak resident set");
  for (const count of [1000, 10_000, 100_000]) {
    const folder = makeRuns(count);
    const script = `process.argv=["node",${JSON.stringify(command)},"--quiet","--jobs","1",${JSON.stringify(folder)}];process.on("exit",()=>console.error(process.resourceUsage().maxRSS));(await import("node:module")).createRequire(import.meta.url)(${JSON.stringify(command)})`;
    const { stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
      encoding: "utf8",
      maxBuffer: 1 << 28,
      stdio: ["ignore", "ignore", "pipe"],
    });
    console.log(
      `  ${String(count).padStart(7)} runs ${(Number(stderr.trim().split("\n").at(-1)) / 1024).toFixed(0).padStart(6)} MiB`,
    );
  }
}
