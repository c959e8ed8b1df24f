import { closeSync, fstatSync, openSync, readFileSync, type Stats } from "node:fs";
import { Script } from "node:vm";
import type { CodeFolder } from "./code-folder.ts";
import type { V8Flags } from "./v8-flags.ts";

interface Loaded {
  readonly name: string;
  readonly script: Script;
}

/** The file that imports modules for the others. Node itself loads it: Node 20 refuses `import()` in code that was compiled before. */
export const importingFile = "./cli-import.cjs";
/** What the text of every other file stands between: put around it here, it would be copied twice before it is compiled. */
export const wrapping = ["(function(exports,require,module,__filename,__dirname){", "\n})"] as const;

/**
 * Runs a CommonJS program of several files, each between `wrapping`; `nodeRequire` gives what lies outside of it. What the answer does when
 * the program has run: it keeps what V8 has compiled until then for the next process, unless all of it was kept before.
 */
export function runCompiled(
  folder: string,
  entry: string,
  nodeRequire: (id: string) => unknown,
  store: CodeFolder | undefined,
  asUsual: V8Flags["asUsual"] = (action) => action(),
): () => void {
  const modules = new Map<string, { exports: unknown }>();
  const scripts: Loaded[] = [];
  const load = (id: string): unknown => {
    if (!id.startsWith("./") || id === importingFile) return nodeRequire(id);
    const known = modules.get(id);
    if (known) return known.exports;
    const module = { exports: {} };
    modules.set(id, module);
    const file = `${folder}${id.slice(1)}`;
    const loaded = asUsual(() => compile(file, id, store));
    scripts.push(loaded);
    loaded.script.runInThisContext()(module.exports, load, module, file, folder);
    return module.exports;
  };
  load(`./${entry}`);
  return () => {
    if (scripts.every(({ script }) => script.cachedDataRejected === false)) return;
    asUsual(() => {
      for (const { name, script } of scripts) store?.write(name, script.createCachedData());
    });
  };
}

function compile(file: string, id: string, store: CodeFolder | undefined): Loaded {
  const { source, status } = readWithStatus(file);
  const { dev, ino, size, mtimeMs, ctimeMs } = status;
  // An installed file keeps neither its number nor its times when another one takes its place. Loops over texts, as hashes are, are slow here.
  const name = `${process.version}-${process.arch}-${dev}-${ino}-${size}-${mtimeMs}-${ctimeMs}-${id.slice(2)}`;
  const cachedData = store?.read(name);
  const script = new Script(source, { filename: file, ...(cachedData && { cachedData }) });
  return { name, script };
}

function readWithStatus(file: string): { readonly source: string; readonly status: Stats } {
  const descriptor = openSync(file, "r");
  try {
    // With an encoding Node reads and decodes in one call of its own.
    return { status: fstatSync(descriptor), source: readFileSync(descriptor, "utf8") };
  } finally {
    closeSync(descriptor);
  }
}
