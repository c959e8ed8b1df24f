import { closeSync, constants, fstatSync, openSync, type Stats } from "node:fs";
import { Script } from "node:vm";
import type { CodeFolder } from "./code-folder.ts";
import { readWhole } from "./read-whole.ts";

/** A file of the program that has run, and the name of what V8 compiles of it. */
export interface LoadedScript {
  readonly name: string;
  readonly script: Script;
}

/** Files that Node itself loads: they are loaded seldom, or, as what imports modules, refused by Node 20 once they were compiled before. */
export const loadedByNode = {
  importing: "./cli-import.cjs",
  keeping: "./cli-keep.cjs",
  many: "./cli-many.cjs",
} as const;
/** What the text of every other file stands between: put around it here, it would be copied twice before it is compiled. */
export const wrapping = ["(function(exports,require,module,__filename,__dirname){", "\n})"] as const;

/**
 * Runs a CommonJS program of several files in ASCII, each between `wrapping`; `nodeRequire` gives what lies outside of it. Answers with its
 * files, in the order in which they are loaded. `compiling` is around everything that compiles.
 */
export function runCompiled(
  folder: string,
  entry: string,
  nodeRequire: (id: string) => unknown,
  kept: Pick<CodeFolder, "read"> | undefined,
  compiling: <Result>(action: () => Result) => Result = (action) => action(),
): readonly LoadedScript[] {
  const modules = new Map<string, { exports: unknown }>();
  const scripts: LoadedScript[] = [];
  const load = (id: string): unknown => {
    if (!id.startsWith("./") || id === loadedByNode.importing) return nodeRequire(id);
    const known = modules.get(id);
    if (known) return known.exports;
    const module = { exports: {} };
    modules.set(id, module);
    const file = `${folder}${id.slice(1)}`;
    const loaded = compiling(() => compile(file, id, kept));
    scripts.push(loaded);
    loaded.script.runInThisContext()(module.exports, load, module, file, folder);
    return module.exports;
  };
  load(`./${entry}`);
  return scripts;
}

function compile(file: string, id: string, kept: Pick<CodeFolder, "read"> | undefined): LoadedScript {
  const { source, status } = readWithStatus(file);
  const { dev, ino, size, mtimeMs, ctimeMs } = status;
  // An installed file keeps neither its number nor its times when another one takes its place. Loops over texts, as hashes are, are slow here.
  const name = `${process.version}-${process.arch}-${dev}-${ino}-${size}-${mtimeMs}-${ctimeMs}-${id.slice(2)}`;
  const cachedData = kept?.read(name);
  return { name, script: new Script(source, cachedData ? { filename: file, cachedData } : { filename: file }) };
}

function readWithStatus(file: string): { readonly source: string; readonly status: Stats } {
  const descriptor = openSync(file, constants.O_RDONLY);
  try {
    const status = fstatSync(descriptor);
    const bytes = readWhole(descriptor, status.size);
    if (!bytes) throw new Error(`${file} has changed while it was read`);
    return { status, source: latin1Slice.call(bytes, 0, bytes.length) };
  } finally {
    closeSync(descriptor);
  }
}

/** What `toString("latin1")` does, without functions of Node that every start would have to compile. */
const { latin1Slice } = Buffer.prototype as unknown as {
  latin1Slice(this: Uint8Array, start: number, end: number): string;
};
