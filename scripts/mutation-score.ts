/** Prints how many mutations of the fixtures conformance notices, and what survives: npm run mutation-score [-- <part of a fixture's name>] */
import { readFileSync } from "node:fs";
import path from "node:path";
import { scoreMutations } from "../test/mutation/score.ts";
import { loadKinds } from "./generate/kinds.ts";
import { loadSchemas } from "./generate/load-schemas.ts";

const only = process.argv[2];
const schemas = loadSchemas(path.resolve(import.meta.dirname, ".."));
const { groups, survivors } = await scoreMutations(
  schemas,
  loadKinds(schemas),
  only ? (id) => id.includes(only) : undefined,
);
let noticed = 0;
let total = 0;
for (const [what, group] of [...groups].sort()) {
  console.log(`${what.padEnd(18)} ${String(group.noticed).padStart(6)} of ${group.total}`);
  noticed += group.noticed;
  total += group.total;
}
console.log(`\n${noticed} of ${total} mutations noticed (${((100 * noticed) / total).toFixed(2)} %)`);

interface Known {
  readonly kind: string;
  /** Regular expression over `<file> <pointer> <what>`. */
  readonly places: string;
  readonly reason: string;
}

const known = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, "../test/mutation/survivors.json"), "utf8"),
) as Known[];
const reasons = new Map<string, number>();
const unexplained = new Map<string, number>();
for (const { kind, file, pointer, what } of survivors) {
  const place = `${file} ${pointer.replace(/\/\d+/g, "/*")} ${what}`;
  const entry = known.find((one) => one.kind === kind && new RegExp(one.places).test(place));
  if (entry) reasons.set(`${kind}: ${entry.reason}`, (reasons.get(`${kind}: ${entry.reason}`) ?? 0) + 1);
  else unexplained.set(`${kind} ${place}`, (unexplained.get(`${kind} ${place}`) ?? 0) + 1);
}
console.log("\nSurvivors, and why nothing can notice them");
for (const [reason, count] of [...reasons].sort()) console.log(`${String(count).padStart(5)} ${reason}`);
for (const [place, count] of [...unexplained].sort())
  console.error(`${String(count).padStart(5)} UNEXPLAINED ${place}`);

// What a schema forbids must be noticed without exception.
const bySchema = [
  "drop-required",
  "extra-member",
  "outside-enum",
  "outside-range",
  "repeated-item",
  "too-few-items",
  "too-many-items",
  "too-short",
  "unknown-branch",
  "wrong-const",
  "wrong-format",
  "wrong-pattern",
  "wrong-type",
];
const missed = bySchema.filter((what) => groups.get(what) && groups.get(what)?.noticed !== groups.get(what)?.total);
if (missed.length > 0) console.error(`schema mutations that nothing noticed: ${missed.join(", ")}`);
if (unexplained.size > 0 || missed.length > 0) process.exitCode = 1;
