import { readFileSync } from "node:fs";
import path from "node:path";
import type { ProducerCaseExpectation } from "../case.ts";
import type { Finding } from "../finding.ts";
import type { Remains } from "../remains.ts";

/** No file that was written holds a text that is secret. */
export function secrets({ work, files }: Remains, { secrets: texts = [] }: ProducerCaseExpectation): Finding[] {
  if (texts.length === 0) return [];
  return files.flatMap((file) => {
    const content = readFileSync(path.join(work, file));
    return texts
      .filter((text) => content.includes(text))
      .map(() => ({ file, pointer: "", message: `${file} holds a secret of the environment` }));
  });
}
