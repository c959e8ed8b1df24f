import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { rollup } from "rollup";
import { loadedByNode, wrapping } from "../src/cli/compiled-code.ts";
import { isDeferredPart } from "./deferred-parts.ts";
import { onlyTheVersion } from "./only-the-version.ts";

const smallChunk = 7_000;
/** Loading it costs as much as judging a run directory; only what needs it may do so. */
const heavyModule = "crypto";

/**
 * Merges the many small chunks of the command into a few CommonJS files: opening some thirty ES modules for one run directory is a good part
 * of a cold start (docs/decisions/0002), and esbuild cannot be told which chunks belong together.
 */
export async function bundleCommand(from: string, to: string, root = "."): Promise<void> {
  mkdirSync(to, { recursive: true });
  for (const file of readdirSync(to)) if (/^cli[.-].*\.cjs$/.test(file)) rmSync(path.join(to, file));
  const bundle = await rollup({
    input: { cli: path.join(from, "cli.js") },
    external: /^node:|^[a-z_/]+$/,
    treeshake: false,
    logLevel: "silent",
    plugins: [
      { name: "threads-start-where-the-command-does", resolveImportMeta: startOf },
      { name: "modules-of-others-have-their-importer", renderDynamicImport: importOf },
      { name: "exports-are-one-object", renderChunk: exportsAtOnce },
      { name: "files-are-ascii", renderChunk: inAscii },
    ],
  });
  let always: ReadonlySet<string> | undefined;
  let often: ReadonlySet<string> | undefined;
  await bundle.write({
    dir: to,
    format: "cjs",
    exports: "named",
    interop: "auto",
    entryFileNames: "cli-command.cjs",
    chunkFileNames: "cli-[name]-[hash].cjs",
    banner: wrapping[0],
    footer: wrapping[1].trim(),
    // Otherwise files load what only others need.
    hoistTransitiveImports: false,
    manualChunks(id, { getModuleInfo, getModuleIds }) {
      const reachedBy = (starts: (module: string) => boolean) =>
        staticallyReached([...getModuleIds()].filter(starts), (module) => getModuleInfo(module)?.importedIds ?? []);
      always ??= reachedBy((module) => getModuleInfo(module)?.isEntry === true || isPart("pretty", module));
      often ??= reachedBy((module) => isPart("run", module));
      // Small pieces that several kinds share: each as a file of its own costs more than it saves.
      const { code, importedIds = [] } = getModuleInfo(id) ?? {};
      const small =
        isPart("chunk", id) && (code?.length ?? smallChunk) < smallChunk && !importedIds.includes(heavyModule);
      if (always.has(id) || (small && often.has(id))) return "core";
      return small ? "shared" : undefined;
    },
  });
  await bundle.close();
  writeFileSync(path.join(to, loadedByNode.importing), "module.exports = (url) => import(url);\n");
  await bundleStart(to, root);
}

/** The files that start the command, each of which Node loads by itself. */
export async function bundleStart(to: string, root = "."): Promise<void> {
  const source = (name: string) => path.join(root, "src/cli", name);
  await buildSmall(source("start.ts"), path.join(to, "cli.cjs"), { js: "#!/usr/bin/env node" });
  await buildSmall(source("kept-code.ts"), path.join(to, loadedByNode.keeping));
  await buildSmall(source("many-here.ts"), path.join(to, loadedByNode.many));
}

async function buildSmall(from: string, to: string, banner: Readonly<Record<string, string>> = {}): Promise<void> {
  await build({
    entryPoints: [from],
    outfile: to,
    banner: { ...banner },
    bundle: true,
    external: Object.values(loadedByNode),
    format: "cjs",
    platform: "node",
    target: "node20",
    minify: true,
    logLevel: "warning",
  });
}

const startFile = '__dirname + "/cli.cjs"';
const starts: Readonly<Record<string, string>> = {
  dirname: "__dirname",
  filename: startFile,
  url: `require("node:url").pathToFileURL(${startFile}).href`,
};
const startOf = (property: string | null): string | null => starts[property ?? ""] ?? null;
/** A part of the command is imported as Rollup does; what is only known when it runs, by the file for that. */
const importOf = ({ targetModuleId }: { readonly targetModuleId: string | null }) => {
  if (targetModuleId === null) return { left: `require("${loadedByNode.importing}")(`, right: ")" };
  return isDeferredPart(targetModuleId) ? { left: "require(", right: ")" } : null;
};

const exportLines = /(?:^exports\.[\w$]+ = [\w$.]+;\n)+/m;

/** One object is made more quickly than it grows by a hundred members. Files load each other only when they run, never in a circle. */
function exportsAtOnce(code: string): string {
  const bundled = code.replace(
    exportLines,
    (lines) => `module.exports = {\n${lines.replaceAll(/^exports\.([\w$]+) = ([\w$.]+);$/gm, "$1: $2,")}};\n`,
  );
  if (/^exports\./m.test(bundled)) throw new Error("Rollup exports in a way that is not known");
  return bundled;
}

/** So that src/cli/compiled-code.ts need not decode what it reads. */
const inAscii = (code: string) =>
  code.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** Whether a file is what the first step made of a part of the command, such as a kind or a report. */
const isPart = (part: string, file: string) => new RegExp(`^${part}-[A-Z0-9]{8}\\.js$`).test(path.basename(file));

function staticallyReached(starts: readonly string[], importsOf: (module: string) => readonly string[]): Set<string> {
  const reached = new Set<string>();
  const visit = (module: string) => {
    if (reached.has(module)) return;
    reached.add(module);
    for (const imported of importsOf(module)) visit(imported);
  };
  for (const start of starts) visit(start);
  return reached;
}

/** Bundles `quantlab-contracts` into one file, with the libraries that it needs: nobody has to install them. */
export async function bundleContractsCommand(to: string): Promise<void> {
  await build({
    entryPoints: ["src/cli/contracts/start.ts"],
    outfile: path.join(to, "contracts.cjs"),
    bundle: true,
    format: "cjs",
    platform: "node",
    target: "node20",
    minify: true,
    plugins: [onlyTheVersion],
    legalComments: "inline",
    logLevel: "warning",
  });
}
