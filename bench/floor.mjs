// The floor: what reading and parsing the same files costs, on one thread, and nothing else.
import { readFileSync } from "node:fs";
import { filesOf } from "./run-directories.mjs";

let bytes = 0;
for (const file of filesOf(process.argv[2])) {
  const text = readFileSync(file, "utf8");
  bytes += text.length;
  JSON.parse(text);
}
console.log(bytes);
