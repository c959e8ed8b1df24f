/** Replays recorded commands and prints what differs: replay-recordings <folder of recordings> <folder of bars> [name …] */
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { recordingIn, replay } from "./replay.ts";

const [root = "", bars = "", ...wanted] = process.argv.slice(2);
let equal = 0;
let all = 0;
for (const name of readdirSync(root).sort()) {
  if (!existsSync(path.join(root, name, "case.json"))) continue;
  if (wanted.length > 0 && !wanted.some((prefix) => name.startsWith(prefix))) continue;
  const recording = recordingIn(path.join(root, name));
  if (!recording) continue;
  const { exitCode, ours, recorded, errors } = await replay(recording, bars);
  const files = [...new Set([...Object.keys(ours), ...Object.keys(recorded)])].sort();
  const different = files.filter((file) => ours[file] !== recorded[file]);
  all += 1;
  if (different.length === 0 && exitCode === recording.exitCode) {
    equal += 1;
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
console.log(`${equal} of ${all} equal`);
