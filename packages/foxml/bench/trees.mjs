// npm run bench -w packages/foxml: rows a second against the LightGBM of Python on one thread, single rows and batches,
// medians of interleaved rounds. Makes a virtual environment of its own below .cache; `--rounds N` changes the rounds.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { cpus } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = path.resolve(import.meta.dirname, "..");
const cache = path.join(root, "../../.cache/foxml/bench");
const rounds = Number(process.argv[process.argv.indexOf("--rounds") + 1]) || 11;
const singleRows = 2000;
mkdirSync(cache, { recursive: true });

function run(command, args) {
  const { status } = spawnSync(command, args, { stdio: "inherit" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status}`);
}

function python() {
  const environment = path.join(cache, "python");
  const executable = path.join(environment, process.platform === "win32" ? "Scripts/python.exe" : "bin/python");
  if (!existsSync(executable)) run("python3", ["-m", "venv", environment]);
  run(executable, [
    "-m",
    "pip",
    "install",
    "--quiet",
    "--disable-pip-version-check",
    "lightgbm==4.7.0",
    "numpy==2.4.6",
  ]);
  return executable;
}

async function loader() {
  const outfile = path.join(cache, "trees.mjs");
  await build({
    entryPoints: [path.join(root, "src/trees/index.ts")],
    alias: { "@quantlab/contracts": path.join(root, "../../src/index.ts") },
    bundle: true,
    format: "esm",
    platform: "node",
    outfile,
    logLevel: "error",
  });
  return (await import(pathToFileURL(outfile).href)).loadModel;
}

const median = (values) => values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)];
const loadModel = await loader();
const child = spawn(python(), [path.join(import.meta.dirname, "trees.py"), cache], {
  stdio: ["pipe", "pipe", "inherit"],
});
const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
const answer = async () => JSON.parse((await answers.next()).value);
const ask = (request) => {
  child.stdin.write(`${JSON.stringify(request)}\n`);
  return answer();
};

function timeHere(model, rows, batch) {
  const width = model.featureCount;
  const views = batch
    ? []
    : Array.from({ length: singleRows }, (_, row) => rows.subarray(row * width, (row + 1) * width));
  const start = performance.now();
  let sum = 0;
  if (batch) for (const value of model.predictBatch(rows, rows.length / width)) sum += value;
  else for (const row of views) for (const value of model.predict(row)) sum += value;
  return { seconds: (performance.now() - start) / 1000, rows: batch ? rows.length / width : singleRows, sum };
}

const { version, cases } = await answer();
console.log(
  `Node ${process.versions.node}, LightGBM ${version} (Python, one thread), ${cpus().length} × ${cpus()[0]?.model}`,
);
console.log(`Medians of ${rounds} interleaved rounds; a ratio above 1 means more rows a second than LightGBM.`);
for (const [index, { name, model: file, rows: rowsFile }] of cases.entries()) {
  const model = loadModel(readFileSync(file));
  const bytes = readFileSync(rowsFile);
  const rows = new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  for (const batch of [false, true]) {
    const request = { case: index, batch, rows: singleRows };
    const here = [];
    const there = [];
    for (let round = -1; round < rounds; round++) {
      const theirs = await ask(request);
      const ours = timeHere(model, rows, batch);
      if (!(Math.abs(ours.sum - theirs.sum) <= 1e-9 * Math.max(1, Math.abs(theirs.sum))))
        throw new Error(`${name}: sums differ, ${ours.sum} and ${theirs.sum}`);
      // The first round warms both sides up.
      if (round < 0) continue;
      here.push(ours.rows / ours.seconds);
      there.push(theirs.rows / theirs.seconds);
    }
    const ratio = median(here.map((value, round) => value / there[round]));
    const [ours, theirs] = [median(here), median(there)].map((value) => Math.round(value).toLocaleString("en"));
    console.log(
      `${name.padEnd(52)} ${batch ? "10,000 rows" : "single rows"}  ${ours.padStart(10)} rows/s  LightGBM ${theirs.padStart(10)}  ${ratio.toFixed(2).padStart(6)} x`,
    );
  }
}
child.stdin.end();
