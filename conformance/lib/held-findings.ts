import { isPause, type Pause, type Steps } from "../../src/reading.ts";
import type { Finding, Findings } from "../rule.ts";

/** How many findings are held back at most; a report tells no more of them one by one. */
const most = 100;

/** Findings held back until it is known whether they count, in bounded memory: the last one tells how many were left out. */
export function* held(findings: Iterable<Finding | Pause>): Steps<readonly Finding[]> {
  const kept: Finding[] = [];
  let further = 0;
  for (const finding of findings) {
    if (isPause(finding)) yield finding;
    else if (kept.length < most) kept.push(finding);
    else further += 1 + (finding.further ?? 0);
  }
  const last = kept.pop();
  if (last) kept.push(further > 0 ? { ...last, further: (last.further ?? 0) + further } : last);
  return kept;
}

/** Whether nothing is found; reads no further than the first finding. */
export function* isSilent(findings: Iterable<Finding | Pause>): Steps<boolean> {
  for (const finding of findings) {
    if (!isPause(finding)) return false;
    yield finding;
  }
  return true;
}

/** The same findings, said of a file. */
export function* inFile(file: string, findings: Iterable<Finding | Pause>): Findings {
  for (const finding of findings) yield isPause(finding) ? finding : { file, ...finding };
}
