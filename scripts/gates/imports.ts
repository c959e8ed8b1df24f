/** Gate: imports go in one direction, without cycles, and what runs in a browser imports nothing of Node. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { build, type Metafile } from "esbuild";

const root = path.resolve(import.meta.dirname, "../..");
const rules = (readdirSync(path.join(root, "conformance/rules"), { recursive: true, encoding: "utf8" }) as string[])
  .filter((file) => file.endsWith(".rule.ts"))
  .map((file) => `conformance/rules/${file}`);
const indexes = (readdirSync(path.join(root, "generated"), { recursive: true, encoding: "utf8" }) as string[])
  .filter((file) => /^[a-z]+.v\d+.index\.ts$/.test(file))
  .map((file) => `generated/${file.replaceAll(path.sep, "/")}`);
const entries = [
  "src/index.ts",
  "src/node.ts",
  "src/rules.ts",
  "src/cli/main.ts",
  "src/evolution.ts",
  "src/cli/start.ts",
  "src/cli/contracts/start.ts",
  ...indexes,
  ...rules,
];
const graph = async (entryPoints: string[]): Promise<Metafile> =>
  (
    await build({
      entryPoints,
      absWorkingDir: root,
      bundle: true,
      // The libraries that the commands bring along.
      external: ["ws", "ajv", "ajv/*", "ajv-formats", "semver"],
      write: false,
      metafile: true,
      format: "esm",
      platform: "node",
      outdir: "out",
      splitting: true,
      logLevel: "error",
    })
  ).metafile;

/** Who may import whom, by folder; everything may import its own folder. */
const allowed: readonly (readonly [from: RegExp, to: RegExp])[] = [
  [/^conformance\/rules\//, /^(conformance\/(rule\.ts|lib\/)|src\/reading\.ts$)/],
  [/^conformance\/lib\//, /^(conformance\/lib\/|src\/(formats\/|reading\.ts$))/],
  [/^conformance\/changes\//, /^conformance\/(change-rule|lib\/change-findings)\.ts$/],
  [/^conformance\/upgrades\//, /^conformance\/(upgrade-step\.ts$|lib\/)/],
  [/^conformance\/((change-)?rule|upgrade-step)\.ts$/, /^$/],
  [/^generated\/[a-z]+\/v\d+\/validators\//, /^src\/formats\/(string-formats|add-error)\.ts$/],
  [/^generated\/[a-z]+\/v\d+\/index\.ts$/, /^(generated\/|src\/(read|write)\.ts)/],
  [/^generated\/producer-cases\.ts$/, /^conformance\/producer\//],
  [/^generated\/change-rules\.ts$/, /^conformance\/changes\//],
  [/^generated\/upgrade-steps\.ts$/, /^conformance\/upgrades\//],
  [/^generated\/rules\//, /^conformance\/rules\//],
  [/^generated\//, /^generated\//],
  [/^src\/formats\//, /^src\/(formats\/|errors\.ts)/],
  [/^src\/rules\.ts$/, /^(conformance\/rule|src\/reading)\.ts$/],
  [/^src\/emit\//, /^(src\/(?!cli\/)|generated\/catalogue\.ts$|conformance\/(edits|fixtures|patch)\.ts$)/],
  [/^conformance\/(edits|fixtures|patch)\.ts$/, /^(conformance\/patch\.ts$|src\/)/],
  [
    /^src\/cli\//,
    /^(src\/|generated\/(catalogue|producer-cases|change-rules)\.ts$|conformance\/lib\/equal\.ts$|package\.json$)/,
  ],
  [
    /^src\/session\//,
    /^(src\/(?!cli\/)|generated\/quantlab\/v1\/(descriptors\/signal\.ts|validators\/(session-signal|paper-session-status)\.js)$)/,
  ],
  [/^src\/upgrade\.ts$/, /^(src\/(?!cli\/)|generated\/upgrade-steps\.ts$)/],
  [/^src\//, /^(src\/(?!cli\/)|generated\/catalogue\.ts$)/],
];

const problems: string[] = [];
const { inputs } = await graph(entries);
for (const [file, { imports }] of Object.entries(inputs)) {
  const permission = allowed.find(([from]) => from.test(file));
  for (const { path: target, external } of imports) {
    if (external || target.startsWith("node:")) continue;
    if (!permission) problems.push(`${file} lies in no known folder`);
    else if (!permission[1].test(target)) problems.push(`${file} may not import ${target}`);
  }
}
problems.push(...cycles(inputs));

const browser = await graph(["src/index.ts", "src/rules.ts", "src/evolution.ts", ...indexes]);
for (const [file, { imports }] of Object.entries(browser.inputs))
  for (const { path: target } of imports)
    if (target.startsWith("node:")) problems.push(`${file} imports ${target}, but has to run in a browser`);

// A package is built on what is published: no path of it leaves its own folder.
for (const file of readdirSync(path.join(root, "packages"), { recursive: true, encoding: "utf8" })) {
  if (!/^[^\\/]+[\\/]src[\\/].*\.ts$/.test(file) || file.endsWith(".test.ts")) continue;
  const home = path.join(root, "packages", file.split(path.sep)[0] as string) + path.sep;
  const place = path.join(root, "packages", file);
  for (const [, target = ""] of readFileSync(place, "utf8").matchAll(/\bfrom "(\.[^"]*)"/g))
    if (!path.resolve(path.dirname(place), target).startsWith(home))
      problems.push(`packages/${file} may not import ${target}: only published entry points`);
}

// What is published depends on nothing that only builds it, not even on a type.
for (const folder of ["src", "conformance", "generated"])
  for (const file of readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" }))
    if (
      /(?<!\.test)\.ts$/.test(file) &&
      /\bfrom "(?:\.\.\/)+scripts\//.test(readFileSync(path.join(root, folder, file), "utf8"))
    )
      problems.push(`${folder}/${file} may not import from scripts/`);

if (problems.length > 0) {
  console.error(`imports:\n  ${[...new Set(problems)].join("\n  ")}`);
  process.exitCode = 1;
} else console.log(`imports: ${Object.keys(inputs).length} files, one direction, no cycle`);

function cycles(files: Metafile["inputs"]): string[] {
  const found: string[] = [];
  const state = new Map<string, "open" | "done">();
  const visit = (file: string, trail: readonly string[]) => {
    if (state.get(file) === "done") return;
    if (state.get(file) === "open") {
      found.push(`cycle: ${[...trail.slice(trail.indexOf(file)), file].join(" → ")}`);
      return;
    }
    state.set(file, "open");
    for (const { path: target, kind, external } of files[file]?.imports ?? [])
      if (!external && kind === "import-statement") visit(target, [...trail, file]);
    state.set(file, "done");
  };
  for (const file of Object.keys(files)) visit(file, []);
  return found;
}
