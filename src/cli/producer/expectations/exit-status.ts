import { errorLine } from "../../error-line.ts";
import type { Ended } from "../call.ts";
import type { ProducerCaseAnswer } from "../case.ts";
import { type Finding, shown } from "../finding.ts";

/** The exit code is one of those that are right. */
export function exitStatus(ended: Ended, { exit }: ProducerCaseAnswer): Finding[] {
  if (exit === undefined || exit.includes(ended.exit)) return [];
  const said = shown(errorLine(ended.stderr));
  return [
    {
      file: "",
      pointer: "",
      message: `It ended with ${ended.exit}; ${exit.join(" or ")} is right${said === "" ? "" : `. It said: ${said}`}`,
      expected: exit.length === 1 ? exit[0] : exit,
      found: ended.exit,
    },
  ];
}
