/**
 * Copies one artifact that the reference engine wrote into fixtures/ with its provenance:
 * tsx scripts/import-engine-fixture.ts <artifact> <kind>s/<name> <kind> <commit> <command line>
 */
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

const [artifact, target, kind, commit, command] = process.argv.slice(2);
if (!artifact || !target || !kind || !commit || !command) {
  console.error("usage: import-engine-fixture <artifact> <kind>s/<name> <kind> <commit> <command line>");
  process.exit(2);
}
const folder = path.join(import.meta.dirname, "../fixtures", target);
const name = path.basename(artifact);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
cpSync(artifact, path.join(folder, name), { recursive: true });
const files = statSync(artifact).isDirectory()
  ? (readdirSync(artifact, { recursive: true, encoding: "utf8" }) as string[])
      .filter((file) => statSync(path.join(artifact, file)).isFile())
      .sort()
  : [""];
const hash = (file: string) =>
  createHash("sha256")
    .update(readFileSync(path.join(artifact, file)))
    .digest("hex");
const fixture = {
  kind,
  artifact: name,
  producer: "@quantlab/engine",
  commit,
  recorded: new Date().toISOString().slice(0, 10),
  command,
  outcome: "success",
  files: Object.fromEntries(files.map((file) => [file === "" ? name : file, hash(file)])),
};
writeFileSync(path.join(folder, "fixture.json"), `${JSON.stringify(fixture, null, 2)}\n`);
console.log(`${target}: ${files.length} files`);
