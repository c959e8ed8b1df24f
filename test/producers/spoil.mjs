import { existsSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Rewrites the signals of this call; lines that become undefined are dropped. */
export function changeSignals({ signals, before }, change) {
  if (!signals || !existsSync(signals) || !statSync(signals).isFile()) return;
  const text = readFileSync(signals, "utf8");
  if (!text.startsWith(before)) return;
  const lines = text.slice(before.length).split("\n").filter(Boolean);
  const changed = lines.map((line) => change(JSON.parse(line))).filter((signal) => signal !== undefined);
  writeFileSync(signals, before + changed.map((signal) => `${JSON.stringify(signal)}\n`).join(""));
}

/** Rewrites a JSON document in every artifact folder below `root`. */
export function changeDocuments(root, file, change) {
  for (const folder of foldersIn(root)) {
    const place = path.join(folder, file);
    if (!existsSync(place)) continue;
    // Producers that run at the same time spoil the same documents: none may see half of one.
    const spoiled = path.join(root, `.${process.pid}.spoiled`);
    writeFileSync(spoiled, `${JSON.stringify(change(JSON.parse(readFileSync(place, "utf8"))), null, 2)}\n`);
    renameSync(spoiled, place);
  }
}

/** Folders of artifacts below a root such as outputs/runs. */
export function foldersIn(root) {
  if (!existsSync(root)) return [];
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map((entry) => path.join(root, entry.name));
}

/** The arguments with the request changed; those of a call without a readable request as they are. */
export function withRequest({ argv, payload }, change) {
  try {
    const request = JSON.parse(payload);
    if (typeof request !== "object" || request === null) return argv;
    return argv.map((word) => (word === payload ? JSON.stringify(change(request)) : word));
  } catch {
    return argv;
  }
}
