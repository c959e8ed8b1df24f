/** Prints how many mutations of the fixtures conformance notices, and what survives: npm run mutation-score [-- <part of a fixture's name>] */
import { readFileSync } from "node:fs";
import path from "node:path";
import { type Excuses, excuse } from "../test/mutation/excuses.ts";
import { type Count, scoreMutations } from "../test/mutation/score.ts";
import { loadKinds } from "./generate/kinds.ts";
import { loadSchemas } from "./generate/load-schemas.ts";

const only = process.argv[2];
const schemas = loadSchemas(path.resolve(import.meta.dirname, ".."));
const { groups, kinds, survivors } = await scoreMutations(
  schemas,
  loadKinds(schemas),
  only ? (id) => id.includes(only) : undefined,
);
if (groups.size === 0) {
  console.error(`there is no fixture whose name contains ${only}`);
  process.exit(2);
}
let noticed = 0;
let total = 0;
const line = ([name, count]: readonly [string, Count]) =>
  `${name.padEnd(24)} ${String(count.noticed).padStart(6)} of ${count.total}`;
for (const [what, group] of [...groups].sort()) {
  console.log(line([what, group]));
  noticed += group.noticed;
  total += group.total;
}
console.log();
for (const kind of [...kinds].sort()) console.log(line(kind));
console.log(`\n${noticed} of ${total} mutations noticed (${((100 * noticed) / total).toFixed(2)} %)`);

const excuses = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, "../test/mutation/survivors.json"), "utf8"),
) as Excuses;
const { uses, unexcused } = excuse(excuses, survivors);
console.log("\nSurvivors, and why nothing can notice them");
const reasons = new Map<string, number>();
for (const { place, reason, count } of uses) {
  const kind = place.slice(0, place.indexOf(" "));
  reasons.set(`${kind}: ${reason}`, (reasons.get(`${kind}: ${reason}`) ?? 0) + count);
}
for (const [reason, count] of [...reasons].sort()) if (count > 0) console.log(`${String(count).padStart(5)} ${reason}`);

const places = new Map<string, number>();
for (const { kind, file, pointer, what } of unexcused) {
  const place = `${kind} ${file} ${pointer.replace(/\/\d+/g, "/*")} ${what}`;
  places.set(place, (places.get(place) ?? 0) + 1);
}
for (const [place, count] of [...places].sort()) console.error(`${String(count).padStart(5)} UNEXCUSED ${place}`);

// Of some fixtures alone nothing can be said about the excuses of the others.
const idle = only ? [] : uses.filter(({ count }) => count === 0);
for (const { place } of idle) console.error(`      EXCUSES NOTHING ${place}`);

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
if (unexcused.length > 0 || idle.length > 0 || missed.length > 0) process.exitCode = 1;
