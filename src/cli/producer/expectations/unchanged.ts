import { readFileSync } from "node:fs";
import path from "node:path";
import type { ProducerCaseExpectation } from "../case.ts";
import type { Finding } from "../finding.ts";
import { readLeft } from "../left-file.ts";

/** Bytes of files before the first step, by path. */
export type Before = ReadonlyMap<string, Buffer>;

/** What the files hold that a case wants to keep as they are. */
export function bytesBefore(work: string, { unchanged = [] }: ProducerCaseExpectation): Before {
  return new Map(unchanged.map((file) => [file, readFileSync(path.join(work, file))]));
}

/** Files of the case still have the bytes that they had. */
export function unchanged(work: string, before: Before): Finding[] {
  return [...before].flatMap(([file, bytes]) => {
    const now = readLeft(path.join(work, file));
    if (now.bytes?.equals(bytes)) return [];
    return [{ file, pointer: "", message: `${file} ${now.bytes ? "was changed" : now.why}` }];
  });
}
