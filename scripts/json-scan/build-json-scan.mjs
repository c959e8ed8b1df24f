// node scripts/json-scan/build-json-scan.mjs: compiles json-scan.c with clang and wasm-ld (Debian: clang, lld) into
// src/formats/json-scan-bytes.ts. Needed only after json-scan.c has changed; a test fails until then.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const source = path.join(import.meta.dirname, "json-scan.c");
const folder = mkdtempSync(path.join(tmpdir(), "json-scan-"));
const program = path.join(folder, "json-scan.wasm");
execFileSync("clang", [
  ...["--target=wasm32", "-O3", "-msimd128", "-mbulk-memory", "-nostdlib", "-Wall", "-Wextra", "-Wl,--no-entry"],
  ...["-Wl,--stack-first", "-Wl,-z,stack-size=4096", "-Wl,--initial-memory=131072", "-Wl,--strip-all"],
  ...["-o", program, source],
]);
const bytes = readFileSync(program);
rmSync(folder, { recursive: true });
const digest = createHash("sha256").update(readFileSync(source)).digest("hex");
writeFileSync(
  path.join(import.meta.dirname, "../../src/formats/json-scan-bytes.ts"),
  `// Made of scripts/json-scan/json-scan.c by scripts/json-scan/build-json-scan.mjs.
/** The hash of the source, so that a test can tell whether the two belong together. */
export const scanSource = "${digest}";

/** The compiled scan, as base64. */
export const scanBytes =
  "${bytes.toString("base64")}";
`,
);
console.log(`src/formats/json-scan-bytes.ts: ${bytes.length} bytes of WebAssembly`);
