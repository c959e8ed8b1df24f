import path from "node:path";
import type { ProducerCaseExpectation } from "../case.ts";
import type { Finding } from "../finding.ts";
import { readLeft } from "../left-file.ts";
import type { Remains } from "../remains.ts";

/** No file that was written holds a text that is secret. */
export function secrets({ work, files }: Remains, { secrets: texts = [] }: ProducerCaseExpectation): Finding[] {
  if (texts.length === 0) return [];
  return files.flatMap((file) => {
    const { bytes, why } = readLeft(path.join(work, file));
    if (!bytes) return [{ file, pointer: "", message: `Whether ${file} holds a secret cannot be told: it ${why}` }];
    return texts
      .filter((text) => bytes.includes(text))
      .map(() => ({ file, pointer: "", message: `${file} holds a secret of the environment` }));
  });
}
