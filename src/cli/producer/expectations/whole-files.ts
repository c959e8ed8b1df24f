import path from "node:path";
import type { ProducerCaseExpectation } from "../case.ts";
import type { Finding } from "../finding.ts";
import { readLeft } from "../left-file.ts";
import type { Remains } from "../remains.ts";

/** Files that exist are whole: JSON parses, the last line ends. */
export function wholeFiles(remains: Remains, { whole = [] }: ProducerCaseExpectation): Finding[] {
  return whole
    .flatMap((glob) => remains.matching(glob))
    .flatMap((file) => {
      const left = readLeft(path.join(remains.work, file));
      if (!left.bytes) return [{ file, pointer: "", message: `${file} ${left.why}` }];
      const text = left.bytes.toString();
      const torn = file.endsWith(".json") ? !isJson(text) : !text.endsWith("\n");
      return torn ? [{ file, pointer: "", message: `${file} is only half written` }] : [];
    });
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
