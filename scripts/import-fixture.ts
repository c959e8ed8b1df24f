/**
 * Copies one recorded artifact into fixtures/ with its provenance:
 * npm run import-fixture -- <recording> <artifact below its tree/> <kind>s/<name> <kind> [--command <command line>]
 */
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { recordedCommand } from "./recorded-command.ts";

const { positionals, values } = parseArgs({ allowPositionals: true, options: { command: { type: "string" } } });
const [recording, artifact, target, kind] = positionals;
if (!recording || !artifact || !target || !kind) {
  console.error(
    "usage: import-fixture <recording directory> <artifact below tree/> <kind>s/<name> <kind> [--command <command line>]",
  );
  process.exit(2);
}
const record = JSON.parse(readFileSync(path.join(recording, "case.json"), "utf8"));
const from = path.join(recording, artifact.startsWith("http/") || artifact === "stdout.txt" ? "" : "tree", artifact);
const folder = path.join(import.meta.dirname, "../fixtures", target);
const name = path.basename(artifact);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
cpSync(from, path.join(folder, name), { recursive: true });

const isDirectory = statSync(from).isDirectory();
const files: Record<string, string> = {};
const texts: string[] = [];
const relative = isDirectory ? (readdirSync(from, { recursive: true, encoding: "utf8" }) as string[]).sort() : [""];
for (const file of relative) {
  const full = path.join(from, file);
  if (!statSync(full).isFile()) continue;
  const bytes = readFileSync(full);
  files[file === "" ? name : file] = createHash("sha256").update(bytes).digest("hex");
  if (full.endsWith(".json")) texts.push(bytes.toString());
}
const own = isDirectory ? Object.keys(files).filter((file) => !file.includes("/")) : [];
const stdout = path.join(recording, "stdout.txt");
const printed = existsSync(stdout) ? readFileSync(stdout, "utf8") : "";
const below = (list: { path: string; size_bytes: number }[] = []) =>
  Object.fromEntries(
    list
      .filter((entry) => entry.path.startsWith(`${artifact}/`))
      .map((entry) => [entry.path.slice(artifact.length + 1), entry.size_bytes]),
  );
const emptied = below(record.placeholders);
const dropped = below(record.dropped);
const emptyDirectories = ((record.empty_dirs ?? []) as string[])
  .filter((directory) => directory.startsWith(`${artifact}/`))
  .map((directory) => directory.slice(artifact.length + 1));
const previous = path.join(folder, "fixture.json");
const fixture = {
  kind,
  artifact: name,
  producer: "quantlab",
  commit: record.id.startsWith("legacy848")
    ? "848f2c49a066911b89632c59a1c7da94d6f81d03"
    : "0d702eb7671d24a75a9e3c029275d50ca034a420",
  recorded: "2026-11-20",
  command: values.command ?? recordedCommand(record, { path: artifact, files: own, texts }, printed),
  case: record.id,
  outcome: record.exit_code === 0 ? "success" : "failure",
  ...(Object.keys(emptied).length > 0 && { emptied }),
  ...(Object.keys(dropped).length > 0 && { dropped }),
  ...(emptyDirectories.length > 0 && { emptyDirectories }),
  files,
};
writeFileSync(previous, `${JSON.stringify(fixture, null, 2)}\n`);
console.log(`${target}: ${Object.keys(files).length} files${existsSync(previous) ? "" : " (no provenance)"}`);
