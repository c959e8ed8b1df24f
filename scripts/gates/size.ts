/** Gate: importing one contract's validator and types bundles to at most 10 kB, minified and gzipped; the command stays quick to load. */
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
