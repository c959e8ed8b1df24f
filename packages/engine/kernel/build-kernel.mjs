// npm run build:kernel -w packages/engine: compiles kernel.c with clang and wasm-ld (Debian: clang, lld) into
// src/kernel/kernel-bytes.ts. Needed only after kernel.c has changed; a test fails until then.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const source = path.join(import.meta.dirname, "kernel.c");
const folder = mkdtempSync(path.join(tmpdir(), "kernel-"));
const program = path.join(folder, "kernel.wasm");
execFileSync("clang", [
  ...["--target=wasm32", "-O3", "-msimd128", "-mbulk-memory", "-nostdlib", "-ffp-contract=off", "-Wall", "-Wextra"],
  ...["-Wl,--no-entry", "-Wl,--stack-first", "-Wl,-z,stack-size=4096", "-Wl,--initial-memory=65536", "-Wl,--strip-all"],
  ...["-o", program, source],
]);
const bytes = readFileSync(program);
rmSync(folder, { recursive: true });
const digest = createHash("sha256").update(readFileSync(source)).digest("hex");
writeFileSync(
  path.join(import.meta.dirname, "../src/kernel/kernel-bytes.ts"),
  `// Made of kernel/kernel.c by npm run build:kernel.
/** The hash of the source, so that a test can tell whether the two belong together. */
export const kernelSource = "${digest}";

/** The compiled loops, as base64. */
export const kernelBytes =
  "${bytes.toString("base64")}";
`,
);
console.log(`src/kernel/kernel-bytes.ts: ${bytes.length} bytes of WebAssembly`);
