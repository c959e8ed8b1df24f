import { departures } from "./departures.ts";
import type { Recording, Replay } from "./replay.ts";

/** Names of the files in which our answer is not the recorded one, or not the departure that is meant; `exit code` for that. */
export function differingFiles(
  { id, exitCode: recordedCode }: Recording,
  { exitCode, ours, recorded }: Replay,
): string[] {
  const departure = departures[id];
  const names = [...new Set([...Object.keys(ours), ...Object.keys(recorded)])].sort();
  const code = exitCode === (departure?.exitCode ?? recordedCode) ? [] : ["exit code"];
  if (departure && departure.files !== "as recorded") {
    const meant = new Set(departure.files);
    return [
      ...code,
      ...Object.keys(ours).filter((name) => !meant.has(name)),
      ...departure.files.filter((name) => ours[name] === undefined),
    ];
  }
  const differing = names.filter((name) => ours[name] !== recorded[name]);
  return [...code, ...differing.filter((name) => !departure || name !== "signals.jsonl")];
}
