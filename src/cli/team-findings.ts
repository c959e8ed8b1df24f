import type { Finding } from "../../conformance/rule.ts";
import { isPause, type Pause } from "../reading.ts";

/** What a team's rule yields, as long as it is what reports rely on; otherwise it throws, and the verdict of that rule alone is unknown. */
export function* checkedFindings(findings: Iterable<Finding | Pause>): Generator<Finding | Pause, void> {
  if (typeof findings?.[Symbol.iterator] !== "function")
    throw new TypeError("its check is no generator: it begins with *check(");
  for (const finding of findings) {
    if (!isPause(finding)) assertFinding(finding);
    yield finding;
  }
}

function assertFinding(finding: unknown): void {
  if (typeof finding !== "object" || finding === null) throw new TypeError("it yields something that is no finding");
  const { pointer, file = "", message = "" } = finding as Readonly<Record<string, unknown>>;
  if (typeof pointer !== "string" || (pointer !== "" && !pointer.startsWith("/")))
    throw new TypeError(`it yields a finding whose pointer is no JSON Pointer: ${String(pointer)}`);
  if (typeof file !== "string" || typeof message !== "string")
    throw new TypeError("it yields a finding whose file or message is no text");
}
