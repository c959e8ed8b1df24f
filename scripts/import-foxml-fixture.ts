/** Copies one artifact recorded from FoxML into fixtures/ with its provenance and the folders around it: npx tsx scripts/import-foxml-fixture.ts <recording> <artifact below it> <kind>s/<name> <kind> <which part the producer wrote> */
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

const [recording, artifact, target, kind, made] = process.argv.slice(2);
if (!recording || !artifact || !target || !kind || !made) {
  console.error(
    "usage: import-foxml-fixture <recording> <artifact below it> <kind>s/<name> <kind> <part of the producer>",
  );
  process.exit(2);
}
const from = path.join(recording, artifact);
const folder = path.join(import.meta.dirname, "../fixtures", target);
const name = path.basename(artifact);
const written = path.join(folder, "fixture.json");
const known = existsSync(written) ? (JSON.parse(readFileSync(written, "utf8")).knownIssues as unknown) : undefined;
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
cpSync(from, path.join(folder, name), { recursive: true });

const isDirectory = statSync(from).isDirectory();
const inside = isDirectory ? (readdirSync(from, { recursive: true, encoding: "utf8" }) as string[]).sort() : [""];
const files = Object.fromEntries(
  inside
    .filter((file) => statSync(path.join(from, file)).isFile())
    .map((file) => [
      file === "" ? name : file,
      createHash("sha256")
        .update(readFileSync(path.join(from, file)))
        .digest("hex"),
    ]),
);
const parent = path.dirname(artifact);
const fixture = {
  kind,
  artifact: name,
  producer: "foxml",
  commit: "9c69edc",
  recorded: "2026-11-20",
  command: "",
  made,
  case: path.basename(recording),
  ...(parent !== "." && { parent }),
  files,
  ...(known !== undefined && { knownIssues: known }),
};
writeFileSync(written, `${JSON.stringify(fixture, null, 2)}\n`);
console.log(`${target}: ${Object.keys(files).length} files`);
