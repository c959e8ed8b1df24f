// The floor of a training run: reading every file, parsing the JSON and hashing the models, on one thread, and nothing else.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { filesOf } from "./models.mjs";

let bytes = 0;
for (const file of filesOf(process.argv[2])) {
  const content = readFileSync(file);
  bytes += content.length;
  if (path.basename(file).startsWith("model.")) createHash("sha256").update(content).digest("hex");
  if (file.endsWith(".json")) JSON.parse(content.toString("utf8"));
}
console.log(bytes);
