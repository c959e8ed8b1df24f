/**
 * Copies one recorded artifact into fixtures/ with its provenance:
 * npm run import-fixture -- <recording> <artifact below its tree/> <kind>s/<name> <kind> --commit <of the producer> --recorded <day> [--command <command line>]
 */
import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { replaceArtifact, writeProvenance } from "./fixture-folder.ts";
import { importArguments } from "./import-arguments.ts";
import { recordedCommand } from "./recorded-command.ts";

const { words, origin, command } = importArguments(
  "import-fixture <recording directory> <artifact below tree/> <kind>s/<name> <kind> [--command <command line>]",
);
const [recording = "", artifact = "", target = "", kind = ""] = words;
const record = JSON.parse(readFileSync(path.join(recording, "case.json"), "utf8"));
const from = path.join(recording, artifact.startsWith("http/") || artifact === "stdout.txt" ? "" : "tree", artifact);
const files = replaceArtifact(from, target);
const name = path.basename(artifact);
const isDirectory = statSync(from).isDirectory();
const texts = Object.keys(files)
  .map((file) => (isDirectory ? path.join(from, file) : from))
  .filter((file) => file.endsWith(".json"))
  .map((file) => readFileSync(file, "utf8"));
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
writeProvenance(target, {
  kind,
  artifact: name,
  producer: "quantlab",
  ...origin,
  command: command ?? recordedCommand(record, { path: artifact, files: own, texts }, printed),
  case: record.id,
  outcome: record.exit_code === 0 ? "success" : "failure",
  ...(Object.keys(emptied).length > 0 && { emptied }),
  ...(Object.keys(dropped).length > 0 && { dropped }),
  ...(emptyDirectories.length > 0 && { emptyDirectories }),
  files,
});
