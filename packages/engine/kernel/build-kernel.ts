// npm run build:kernel -w packages/engine: compiles the loops of this folder with clang and wasm-ld (Debian: clang, lld) into
// src/kernel/kernel-bytes.ts. Needed only after one of them has changed; a test fails until then.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { kernelSources, sourceDigest } from "./kernel-sources.ts";

const folder = mkdtempSync(path.join(tmpdir(), "kernel-"));
const program = path.join(folder, "kernel.wasm");
execFileSync("clang", [
  ...["--target=wasm32", "-O3", "-msimd128", "-mbulk-memory", "-nostdlib", "-ffp-contract=off", "-Wall", "-Wextra"],
  ...["-Wl,--no-entry", "-Wl,--stack-first", "-Wl,-z,stack-size=4096", "-Wl,--initial-memory=65536", "-Wl,--strip-all"],
  ...["-o", program, ...kernelSources().filter((file) => file.endsWith(".c"))],
]);
const bytes = readFileSync(program);
rmSync(folder, { recursive: true });
writeFileSync(
  path.join(import.meta.dirname, "../src/kernel/kernel-bytes.ts"),
  `// Made of the loops in kernel/ by npm run build:kernel.
/** The hash of the sources, so that a test can tell whether the two belong together. */
export const kernelSource = "${sourceDigest()}";

/** The compiled loops, as base64. */
export const kernelBytes =
  "${bytes.toString("base64")}";
`,
);
console.log(`src/kernel/kernel-bytes.ts: ${bytes.length} bytes of WebAssembly`);
