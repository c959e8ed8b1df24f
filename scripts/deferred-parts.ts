import { readFileSync } from "node:fs";
import path from "node:path";
import type { Plugin } from "esbuild";

/**
 * Modules of the command that few processes need, by when they do. V8 reads the compiled code of a file as a whole, so each part is a file of
 * its own, loaded when one of its functions is first called (docs/decisions/0019). A module in here exports functions and types only.
 */
const parts = {
  findings: [
    "src/arguments.ts",
    "src/cli/fatal.ts",
    "src/cli/missing-path.ts",
    "src/cli/named-kind.ts",
    "src/cli/suggest.ts",
    "src/cli/watched-tree.ts",
    "src/fingerprint.ts",
    "src/finish-issues.ts",
    "src/formats/csv-position.ts",
    "src/formats/json-diagnosis.ts",
    "src/formats/json-lexeme.ts",
    "src/formats/json-position.ts",
    "src/formats/json-refusal.ts",
    "src/formats/syntax-fault.ts",
    "src/formats/text-position.ts",
    "src/kind-name.ts",
    "src/notes.ts",
    "src/other-major.ts",
    "src/report/code-frame.ts",
    "src/report/group-issues.ts",
    "src/report/pretty-coverage.ts",
    "src/report/pretty-group.ts",
    "src/report/text-width.ts",
    "src/report/value-text.ts",
    "src/rule-blocker.ts",
    "src/rule-reads.ts",
    "src/schema-findings.ts",
    "src/sole-artifact.ts",
    "src/system-reason.ts",
    "src/tree/file-sha256.ts",
    "src/tree/file-slice.ts",
    "src/tree/unreadable.ts",
    "src/upgrade.ts",
  ],
  "single-files": [
    "src/kinds-of-frames.ts",
    "src/recognise-content.ts",
    "src/tree/bodies-tree.ts",
    "src/tree/exchange-in.ts",
    "src/tree/memory.ts",
  ],
  rows: [
    "conformance/lib/paper-broker.ts",
    "conformance/lib/trades.ts",
    "generated/quantlab/v1/validators/trade.js",
    "src/bounded-findings.ts",
    "src/formats/byte-lines.ts",
    "src/formats/csv-cell.ts",
    "src/formats/csv-parse.ts",
    "src/formats/csv-records.ts",
    "src/formats/csv-typed.ts",
    "src/formats/jsonl-parse.ts",
    "src/formats/utf8-bytes.ts",
    "src/formats/utf8-stream.ts",
    "src/table-pass.ts",
    "src/table-places.ts",
    "src/table.ts",
  ],
  "number-texts": [
    "src/formats/json-lossless.ts",
    "src/formats/json-walk.ts",
    "src/formats/key-order.ts",
    "src/formats/number-text.ts",
    "src/formats/python-json.ts",
    "src/formats/source-text.ts",
  ],
  "large-documents": ["src/formats/json-scan.ts", "src/formats/late-members.ts"],
  "advanced-reports": ["generated/quantlab/v1/validators/advanced-report.js"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

const prefix = "deferred-";

/** Whether the second step of bundling has to load a file at once, as `require` does. */
export const isDeferredPart = (file: string): boolean => path.basename(file).startsWith(prefix);

/** Gives whoever imports a module of another part functions that load the part when they are called. */
export function deferParts(root = "."): Plugin {
  const modulesOf = new Map(
    Object.entries(parts).map(([part, files]) => [prefix + part, files.map((file) => path.resolve(root, file))]),
  );
  const partOf = new Map([...modulesOf].flatMap(([part, modules]) => modules.map((module) => [module, part])));
  return {
    name: "parts-are-loaded-when-they-are-called",
    setup(build) {
      build.onResolve({ filter: /^\./, namespace: "file" }, ({ path: named, resolveDir, importer, kind }) => {
        const module = path.resolve(resolveDir, named);
        const part = partOf.get(module);
        const isWithin = part === partOf.get(importer);
        return kind === "import-statement" && part && !isWithin ? { path: module, namespace: "deferred" } : undefined;
      });
      build.onLoad({ filter: /./, namespace: "deferred" }, ({ path: module }) => ({
        contents: forwarding(functionsOf(module), partOf.get(module) ?? ""),
        resolveDir: root,
      }));
      build.onResolve({ filter: /./, namespace: "deferred" }, ({ path: loader }) => ({
        path: loader,
        namespace: "loader",
      }));
      build.onLoad({ filter: /./, namespace: "loader" }, ({ path: part }) => ({
        contents: `let loaded;\nexport const part = () => (loaded ??= import("${part}"));`,
        resolveDir: root,
      }));
      build.onResolve({ filter: /./, namespace: "loader" }, ({ path: part }) => ({ path: part, namespace: "part" }));
      build.onLoad({ filter: /./, namespace: "part" }, ({ path: part }) => ({
        contents: together(modulesOf.get(part) ?? []),
        resolveDir: root,
      }));
    },
  };
}

const forwarding = (functions: readonly string[], part: string) =>
  [
    `import { part } from "${part}";`,
    ...functions.map(
      (name) => `export function ${name}() { ${name.startsWith("validate") ? validating(name) : calling(name)} }`,
    ),
  ].join("\n");

const calling = (name: string) => `return part().${name}.apply(this, arguments);`;
/** What a validator finds stands at the function itself. */
const validating = (name: string) =>
  `const { ${name}: whole } = part(); const valid = whole.apply(this, arguments); ${name}.errors = whole.errors; return valid;`;

/** Everything that modules export. Throws where two export the same name. */
function together(modules: readonly string[]): string {
  const names = modules.flatMap(functionsOf);
  const twice = names.find((name, place) => names.indexOf(name) !== place);
  if (twice !== undefined) throw new Error(`two modules of one deferred part export ${twice}`);
  return modules.map((module) => `export * from "${module}";`).join("\n");
}

const exportLine = /^export (?!type|interface)(?:(?:async )?function\*? (?<name>\w+)|\{(?<names>[^}]*)\}|.*)/gm;

/** The functions that a module exports. Throws where it exports something else. */
function functionsOf(module: string): string[] {
  const names = [...readFileSync(module, "utf8").matchAll(exportLine)].flatMap(({ 0: line, groups }) => {
    const found = groups?.name ?? groups?.names;
    if (found === undefined) throw new Error(`${module} is deferred, and exports more than functions: ${line}`);
    return found.split(",").map((each) => each.trim());
  });
  return [...new Set(names)].filter((name) => name !== "");
}
