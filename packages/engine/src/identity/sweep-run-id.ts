import { createHash } from "node:crypto";
import { compactTime } from "./run-id.ts";

/** The id of a sweep: its local time, its mode, the first seven digits of the SHA-1 of its configuration file. */
export function sweepRunId(localTime: string, mode: "grid" | "walkforward", configFile: Uint8Array): string {
  return `${compactTime(localTime)}_${mode}_${createHash("sha1").update(configFile).digest("hex").slice(0, 7)}`;
}
