/** Gate: the packed tarball holds what it should, is clean for publint and attw, small, and works when installed in an empty folder. */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(path.join(tmpdir(), "quantlab-package-"));
const run = (command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = process.env) =>
  execFileSync(command, args, { cwd, env, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
const say = (text: string) => console.log(`package: ${text}`);
const problems: string[] = [];

try {
  run("npm", ["pack", "--workspaces", "--pack-destination", folder, "--loglevel=error"], root);
  const tarballs = readdirSync(folder)
    .filter((file) => file.endsWith(".tgz"))
    .map((file) => path.join(folder, file));
  const main = tarballs.find((file) => path.basename(file).startsWith("quantlab-contracts-"));
  if (!main) throw new Error("npm pack made no tarball of @quantlab/contracts");
  const content = run("tar", ["-tzf", main], root)
    .trim()
    .split("\n")
    .map((file) => file.replace(/^package\//, ""));
  checkContent(content);
  say(`${content.length} files`);

  const bin = (name: string) => path.join(root, "node_modules/.bin", name);
  for (const tarball of tarballs) {
    run(bin("publint"), ["--strict", tarball], root);
    const held = run("tar", ["-tzf", tarball], root);
    for (const file of ["README.md", "LICENSE"])
      if (!held.includes(`package/${file}\n`)) problems.push(`${path.basename(tarball)} lacks ${file}`);
  }
  run(bin("attw"), [main, "--profile", "esm-only", "--exclude-entrypoints", "cli"], root);
  for (const name of ["quantlab-foxml-", "quantlab-engine-"])
    run(
      bin("attw"),
      [tarballs.find((file) => path.basename(file).startsWith(name)) as string, "--profile", "esm-only"],
      root,
    );
  say("publint and attw are content");

  const project = mkdtempSync(path.join(folder, "project-"));
  writeFileSync(path.join(project, "package.json"), JSON.stringify({ name: "empty", private: true, type: "module" }));
  // What needs libraries cannot be installed without a network.
  const alone = tarballs.filter((file) => !path.basename(file).startsWith("quantlab-engine-"));
  run("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error", "--offline", ...alone], project);
  const installed = readdirSync(path.join(project, "node_modules")).filter((name) => !name.startsWith("."));
  if (installed.some((name) => name !== "@quantlab" && name !== "quantlab-conform"))
    problems.push(`installing brought further packages: ${installed.join(", ")}`);
  useInstalled(project);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (problems.length > 0) {
  console.error(`package:\n  ${problems.join("\n  ")}`);
  process.exitCode = 1;
}

function checkContent(files: readonly string[]): void {
  const wanted = [
    "package.json",
    "README.md",
    "LICENSE",
    "CHANGELOG.md",
    "bin/quantlab-contracts.cjs",
    "dist/contracts.cjs",
    "dist/evolution.d.ts",
    "generated/rules.json",
    "dist/index.js",
    "dist/index.d.ts",
    "dist/cli.cjs",
    "dist/quantlab/v1/index.d.ts",
    "dist/foxml/v1/index.d.ts",
    "schemas/quantlab/v1/run/report.schema.json",
    "conformance/rules/run/summary-mirrors-machine-contract.cases.json",
    "fixtures/runs/plain-run/fixture.json",
  ];
  for (const file of wanted) if (!files.includes(file)) problems.push(`the tarball lacks ${file}`);
  for (const file of files)
    if (/^(packages|scripts|test|bench|\.changeset|\.ci|src)\//.test(file) || /\.test\.|\.map$/.test(file))
      problems.push(`the tarball holds ${file}`);
}

function useInstalled(project: string): void {
  const recorded = path.join(root, "fixtures/runs/plain-run");
  const [artifact] = readdirSync(recorded).filter((name) => name !== "fixture.json");
  const directory = path.join(project, "outputs/runs", artifact as string);
  cpSync(path.join(recorded, artifact as string), directory, { recursive: true });
  const report = JSON.parse(
    run("npx", ["--no-install", "quantlab-conform", "--format", "json", "outputs"], project),
  ) as { conforms: boolean; artifacts: unknown[] };
  if (!report.conforms || report.artifacts.length !== 1)
    problems.push(`the installed command answers ${JSON.stringify(report).slice(0, 300)}`);
  useTeamRule(project);
  useKeptCode(project, directory);
  writeFileSync(
    path.join(project, "use.mjs"),
    `import { check, read } from "@quantlab/contracts";
import { openDirectory } from "@quantlab/contracts/node";
import { Run } from "@quantlab/contracts/quantlab/v1";
import { validateRunReport } from "@quantlab/contracts/quantlab/v1/validators/run-report";
import schema from "@quantlab/contracts/schemas/quantlab/v1/run/report.schema.json" with { type: "json" };
import { createRequire } from "node:module";
const tree = await openDirectory(process.argv[2]);
const run = await read(Run, tree);
const { conforms } = await check(tree);
const viaRequire = createRequire(import.meta.url)("@quantlab/contracts");
console.log(JSON.stringify([conforms, run["report.json"].machine_contract.summary.trades, validateRunReport(run["report.json"]), schema.title, typeof viaRequire.check]));
`,
  );
  // The flag is what a strict Content Security Policy does to a page.
  const answer = run(
    process.execPath,
    ["--disallow-code-generation-from-strings", "--no-warnings", "use.mjs", directory],
    project,
  ).trim();
  if (answer !== '[true,22,true,"RunReport","function"]') problems.push(`the installed library answers ${answer}`);
  useFoxml(project);
  say("installed in an empty folder, the command, the library, a validator and a schema work without code generation");
}

/** Twice: the second time the command is run from code that the first has kept. */
function useTeamRule(project: string): void {
  writeFileSync(
    path.join(project, "fees.rule.js"),
    `import { defineRule } from "@quantlab/contracts/rules";
export const fees = defineRule({ id: "acme/run.fees", severity: "info", since: "1.0", claim: "a", why: "b", remedy: "c",
  cites: { source: "d", section: "e" }, kind: "run", reads: ["config.json"], *check() { yield { pointer: "/fee" }; } });
`,
  );
  const env = { ...process.env, TMPDIR: mkdtempSync(path.join(folder, "kept-")) };
  for (const time of ["first", "second"]) {
    const answer = run(
      "npx",
      ["--no-install", "quantlab-conform", "--rules", ".", "--format", "ndjson", "outputs"],
      project,
      env,
    );
    if (!answer.includes("acme/run.fees")) problems.push(`the ${time} use of a team's rule finds nothing: ${answer}`);
  }
}

/** One artifact leaves compiled code for the next process, many leave none: they would leave it without its beginning. */
function useKeptCode(project: string, directory: string): void {
  const user = process.geteuid?.();
  if (user === undefined) return;
  const many = path.join(folder, "many");
  for (let copy = 0; copy < 65; copy++)
    cpSync(directory, path.join(many, String(copy), path.basename(directory)), { recursive: true });
  for (const [what, keeps] of [
    [directory, true],
    [many, false],
  ] as const) {
    const env = { ...process.env, TMPDIR: mkdtempSync(path.join(folder, "kept-")) };
    run("npx", ["--no-install", "quantlab-conform", "--quiet", what], project, env);
    const left = path.join(env.TMPDIR, `quantlab-conform-${user}`);
    const kept = existsSync(left) ? readdirSync(left) : [];
    if (kept.length > 0 !== keeps) problems.push(`judging ${what} leaves ${kept.length} files of compiled code`);
  }
}

function useFoxml(project: string): void {
  const results = path.join(root, "fixtures/training-runs/contract-shaped");
  const [artifact] = readdirSync(results).filter((name) => name !== "fixture.json");
  const directory = path.join(project, "RESULTS", artifact as string);
  cpSync(path.join(results, artifact as string), directory, { recursive: true });
  writeFileSync(
    path.join(project, "foxml.mjs"),
    `import { assertInterval, loadTreeModel, openModelStore } from "@quantlab/foxml";
const store = await openModelStore(process.argv[2]);
const stored = await store.open({ target: "fwd_ret_5m", view: "CROSS_SECTIONAL", family: "LightGBM" });
assertInterval(stored.meta, 5);
const [prediction] = loadTreeModel(stored).predict({ mom_5: 0.7, vol_20: 0.31, rsi_14: -1.2, adx_14: 2.1 });
console.log(JSON.stringify([store.targets().source, Number.isFinite(prediction)]));
`,
  );
  const answer = run(
    process.execPath,
    ["--disallow-code-generation-from-strings", "foxml.mjs", directory],
    project,
  ).trim();
  if (answer !== '["manifest",true]') problems.push(`the installed model store answers ${answer}`);
}
