/** Gate: importing one contract's validator and types bundles to at most 10 kB, minified and gzipped; a run that conforms loads little. */
import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const root = path.resolve(import.meta.dirname, "../..");
const budgets: readonly { readonly name: string; readonly code: string; readonly bytes: number }[] = [
  {
    name: "one validator (RunReport)",
    code: 'export { validateRunReport } from "./dist/quantlab/v1/validators/run-report.js";',
    bytes: 10_000,
  },
  {
    name: "one validator (SweepReport)",
    code: 'export { validateSweepReport } from "./dist/quantlab/v1/validators/sweep-report.js";',
    bytes: 10_000,
  },
  {
    name: "one validator (SessionSignal)",
    code: 'export { validateSessionSignal } from "./dist/quantlab/v1/validators/session-signal.js";',
    bytes: 10_000,
  },
];

for (const { name, code, bytes } of budgets) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root, loader: "js" },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    logLevel: "error",
  });
  const size = gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
  console.log(`size: ${name}: ${size} bytes min+gzip of ${bytes}`);
  if (size > bytes) process.exitCode = 1;
}

/** What the command loads for a run that conforms: its core, and the part of that kind. What few runs need is loaded by those. */
const loading = { files: /^cli-(?:command|run-\w+-[\w-]+)\.cjs$/, bytes: 225_000 };
const fixture = path.join(root, "fixtures/runs/plain-run");
const run = readdirSync(fixture).find((name) => name !== "fixture.json") ?? "";
const tellingFiles = `import fs from "node:fs";
const { openSync } = fs;
fs.openSync = (file, ...rest) => {
  if (String(file).endsWith(".cjs")) process.stderr.write(file + "\\n");
  return openSync(file, ...rest);
};`;
const { stderr } = spawnSync(
  process.execPath,
  [
    "--import",
    `data:text/javascript,${encodeURIComponent(tellingFiles)}`,
    path.join(root, "dist/cli.cjs"),
    path.join(fixture, run),
  ],
  { encoding: "utf8", env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: "1" } },
);
// The entry is opened by Node itself, with some versions through the same function.
const loaded = stderr.split("\n").filter((line) => line !== "" && path.basename(line) !== "cli.cjs");
const bytes = loaded.reduce((sum, file) => sum + statSync(file).size, 0);
console.log(`size: judging one run directory loads ${loaded.length} files, ${bytes} bytes of ${loading.bytes}`);
const further = loaded.map((file) => path.basename(file)).filter((file) => !loading.files.test(file));
if (further.length > 0)
  console.error(`size: a run that conforms needs ${further.join(", ")} (scripts/deferred-parts.ts)`);
if (loaded.length === 0 || further.length > 0 || bytes > loading.bytes) process.exitCode = 1;
