/** Replays recorded commands and prints what differs: replay-recordings <folder of recordings> [<folder of bars>, its _data without one] [name …] */
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { departures } from "./departures.ts";
import { differingFiles } from "./differing-files.ts";
import { recordingIn, replay } from "./replay.ts";

const [root = ".", bars = path.join(root, "_data"), ...wanted] = process.argv.slice(2);
let equal = 0;
let all = 0;
const unknown: string[] = [];
for (const name of readdirSync(root).sort()) {
  if (!existsSync(path.join(root, name, "case.json"))) continue;
  if (wanted.length > 0 && !wanted.some((prefix) => name.startsWith(prefix))) continue;
  const recording = recordingIn(path.join(root, name));
  if (!recording) {
    unknown.push(name);
    continue;
  }
  const answer = await replay(recording, bars);
  const { exitCode, ours, recorded, errors } = answer;
  const different = differingFiles(recording, answer);
  all += 1;
  if (different.length === 0) {
    equal += 1;
    if (departures[name]) console.log(`${name}: departs. ${departures[name].why}`);
    continue;
  }
  console.log(`${name}: exit ${exitCode} (recorded ${recording.exitCode})${errors === "" ? "" : ` ${errors}`}`);
  for (const file of different) {
    if (ours[file] === undefined || recorded[file] === undefined) {
      console.log(`  ${file}: ${ours[file] === undefined ? "missing" : "extra"}`);
      continue;
    }
    const [mine, theirs] = [ours[file], recorded[file]].map((text) => text?.split("\n") ?? []);
    const line = (mine ?? []).findIndex((text, index) => text !== theirs?.[index]);
    console.log(
      `  ${file}:${line + 1}\n    ours     ${mine?.[line]?.slice(0, 400)}\n    recorded ${theirs?.[line]?.slice(0, 400)}`,
    );
  }
}
console.log(`${unknown.length} cannot be replayed: ${unknown.join(" ")}`);
console.log(`${equal} of ${all} equal`);
