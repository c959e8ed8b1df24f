import type { ProducerCaseExpectation } from "../case.ts";
import type { Finding } from "../finding.ts";
import type { Remains } from "../remains.ts";

/** What must lie in the working folder, and what must not. */
export function paths(remains: Remains, { present = [], absent = [] }: ProducerCaseExpectation): Finding[] {
  return [
    ...present
      .filter((glob) => remains.matching(glob).length === 0)
      .map((glob) => ({ file: glob, pointer: "", message: `Nothing lies at ${glob}` })),
    ...absent.flatMap((glob) =>
      remains
        .matching(glob)
        .map((file) => ({ file, pointer: "", message: `${file} was left behind`, expected: "nothing", found: file })),
    ),
  ];
}
