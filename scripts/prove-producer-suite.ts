/**
 * Proves the cases of `quantlab-conform producer`: the reference engine holds all of them, and each broken producer fails exactly the cases
 * that are meant for it. Judges what `npm run build` has made. `--all` judges every broken producer by the whole suite, not by its groups alone; `--write` puts what fails into
 * the defects, to be looked at; `--why` shows what each failing case complains of; names choose defects.
 */
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { capabilities } from "../src/cli/producer/capabilities.ts";
import { chooseCases } from "../src/cli/producer/choose-cases.ts";
import { judgeCases } from "../src/cli/producer/judge-cases.ts";
import { makeScratchRoot } from "../src/cli/producer/scratch.ts";

const root = path.resolve(import.meta.dirname, "..");
const defects = path.join(root, "test/producers/defects");
const { values: flags, positionals: names } = parseArgs({
  allowPositionals: true,
  options: { all: { type: "boolean" }, write: { type: "boolean" }, why: { type: "boolean" } },
});
const files = readdirSync(defects).sort();
const unknown = names.filter((name) => !files.includes(`${name}.mjs`));
if (unknown.length > 0) {
  console.error(`there is no defect ${unknown.join(", ")}; test/producers/defects has them all`);
  process.exit(2);
}
const manifest = JSON.parse(readFileSync(path.join(root, "packages/engine/package.json"), "utf8"));
const engine = path.join(root, "packages/engine", manifest.bin.quantlab);
const { root: scratch, bars, dispose } = makeScratchRoot();
const limitMs = 30_000;

/** Ids of the cases that a producer fails. */
async function failing(command: readonly string[], only: readonly string[]): Promise<string[]> {
  const judging = {
    suite: { command, root: mkdtempSync(path.join(scratch, "s-")), bars, limitMs, env: process.env },
    supports: new Set(Object.keys(capabilities)),
    known: new Map<string, string>(),
    keep: false,
    jobs: 2,
  };
  const failed: string[] = [];
  for await (const result of judgeCases(chooseCases(only), judging))
    if (result.outcome === "fails") {
      failed.push(result.case.id);
      if (flags.why)
        for (const { file, pointer, message } of result.issues)
          console.log(`    ${result.case.id} ${file}${pointer} ${message}`);
    }
  return failed.sort();
}

interface Defect {
  readonly about: string;
  readonly groups: readonly string[];
  readonly fails: readonly string[];
}

const proven = new Set<string>();
let wrong = 0;
if (names.length === 0) {
  const failed = await failing(["node", engine], []);
  console.log(`reference engine: ${failed.length === 0 ? "holds every case" : `fails ${failed.join(", ")}`}`);
  wrong += failed.length;
}
for (const file of files) {
  const name = file.slice(0, -".mjs".length);
  if (names.length > 0 && !names.includes(name)) continue;
  const { defect } = (await import(path.join(defects, file))) as { readonly defect: Defect };
  const broken = ["node", path.join(root, "test/producers/broken-producer.mjs"), engine, name];
  const failed = await failing(broken, flags.all ? [] : defect.groups);
  const meant = [...defect.fails].sort();
  const extra = failed.filter((id) => !meant.includes(id));
  const missing = meant.filter((id) => !failed.includes(id));
  for (const id of failed) proven.add(id);
  const agrees = extra.length === 0 && missing.length === 0 && failed.length > 0;
  if (!agrees) wrong++;
  console.log(
    agrees
      ? `${name}: fails the ${failed.length} cases meant for it`
      : `${name}: fails ${failed.join(", ") || "nothing"}; unexpected: ${extra.join(", ") || "none"}; not failed: ${missing.join(", ") || "none"}`,
  );
  if (flags.write) {
    const place = path.join(defects, file);
    const text = readFileSync(place, "utf8").replace(/ {2}fails: \[[^\]]*\],/, `  fails: ${JSON.stringify(failed)},`);
    writeFileSync(place, text);
  }
}
dispose();
if (names.length === 0) {
  const unproven = chooseCases([])
    .map(({ case: { id } }) => id)
    .filter((id) => !proven.has(id));
  const file = path.join(root, "test/producers/unproven.json");
  if (flags.write) writeFileSync(file, `${JSON.stringify(unproven, null, 2)}\n`);
  else if (JSON.stringify(JSON.parse(readFileSync(file, "utf8"))) !== JSON.stringify(unproven)) {
    wrong++;
    console.log("test/producers/unproven.json names other cases than those that no broken producer fails");
  }
  console.log(`${proven.size} cases are proven, ${unproven.length} are not`);
}
process.exitCode = wrong === 0 ? 0 : 1;
