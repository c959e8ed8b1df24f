import { readFileSync } from "node:fs";
import path from "node:path";
import type { ProducerCaseExpectation } from "../case.ts";
import type { Finding } from "../finding.ts";

/** Bytes of files before the first step, by path. */
export type Before = ReadonlyMap<string, Buffer>;

/** What the files hold that a case wants to keep as they are. */
export function bytesBefore(work: string, { unchanged = [] }: ProducerCaseExpectation): Before {
  return new Map(unchanged.map((file) => [file, readFileSync(path.join(work, file))]));
}

/** Files of the case still have the bytes that they had. */
export function unchanged(work: string, before: Before): Finding[] {
  return [...before].flatMap(([file, bytes]) => {
    const now = bytesOf(path.join(work, file));
    if (now?.equals(bytes)) return [];
    return [{ file, pointer: "", message: now ? `${file} was changed` : `${file} is gone` }];
  });
}

function bytesOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
