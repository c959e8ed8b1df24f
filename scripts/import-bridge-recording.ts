/**
 * Copies what a recorded bridge answered into fixtures/ with its provenance:
 * npx tsx scripts/import-bridge-recording.ts <recording directory> <kind>s/<name> <kind> [<recorded file>=<name in the artifact> …] --commit <of the producer> --recorded <day>
 * A dashboard takes every answer and frame file under its canonical name; further files are named one by one.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { emptyFixture, sha256, writeProvenance } from "./fixture-folder.ts";
import { importArguments } from "./import-arguments.ts";

const { words, origin } = importArguments(
  "import-bridge-recording <recording directory> <kind>s/<name> <kind> [<recorded file>=<name> …]",
);
const [recording = "", target = "", kind = "", ...named] = words;
const record = JSON.parse(readFileSync(path.join(recording, "case.json"), "utf8"));
const frames: Readonly<Record<string, string>> = {
  ws_events: "ws_events.jsonl",
  ws_training: "ws_training.jsonl",
  ws_alpaca: "ws_alpaca.jsonl",
};

/** The body of a recorded exchange in its own text: numbers stay as the bridge wrote them. */
function bodyOf(text: string): string {
  const start = text.indexOf('\n  "body": ');
  if (!text.startsWith('{\n  "request"') || start < 0) return text;
  const body = text.slice(start + '\n  "body": '.length, text.lastIndexOf("\n}"));
  return `${body.replaceAll("\n  ", "\n")}\n`;
}

function canonicalName(file: string): string | undefined {
  if (file === "frames.jsonl") return frames[record.kind];
  if (file === "ws_events_frames.jsonl") return "ws_events.jsonl";
  if (file === "events_recent.json") return "api_events_recent.json";
  return file === "health.json" || /^api_\w+\.json$/.test(file) ? file : undefined;
}

const pairs = named.map((pair) => pair.split("=") as [string, string]);
const single = kind !== "dashboard";
if (!single)
  for (const file of readdirSync(recording).sort()) {
    const name = canonicalName(file);
    if (name !== undefined && !pairs.some(([, taken]) => taken === name)) pairs.push([file, name]);
  }
const artifact = single ? (pairs[0]?.[1] ?? "") : path.basename(target);
const texts = pairs.map(([file, name]) => [name, bodyOf(readFileSync(path.join(recording, file), "utf8"))] as const);
const folder = emptyFixture(target);
mkdirSync(single ? folder : path.join(folder, artifact), { recursive: true });
const files: Record<string, string> = {};
for (const [name, text] of texts) {
  writeFileSync(single ? path.join(folder, name) : path.join(folder, artifact, name), text);
  files[name] = sha256(text);
}
const renamed = pairs.filter(([file, name]) => file !== name).map(([file, name]) => `${file} is ${name} here`);
const steps = ["Of every recorded exchange only the body was taken, laid out with two spaces.", ...renamed].join("; ");
writeProvenance(target, {
  kind,
  artifact,
  producer: "foxml-bridge",
  ...origin,
  command: `${record.how_made} ${steps}`,
  case: record.id,
  outcome: "running",
  files: Object.fromEntries(Object.entries(files).sort(([left], [right]) => (left < right ? -1 : 1))),
});
