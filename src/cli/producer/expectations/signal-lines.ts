import { count } from "../../../report/number-text.ts";
import type { ProducerCaseAnswer } from "../case.ts";
import type { Finding } from "../finding.ts";
import { mismatches } from "../match.ts";

/** The lines that a step has appended to the signal file are those that the case names, in order. */
export function signalLines(text: string, { signals }: ProducerCaseAnswer, file: string): Finding[] {
  if (signals === undefined) return [];
  const lines = text.split("\n").filter((line) => line !== "");
  if (lines.length !== signals.length)
    return [
      {
        file,
        pointer: "",
        message: `${count(lines.length, "signal")} appended where ${signals.length} ${signals.length === 1 ? "is" : "are"} right`,
        expected: signals,
        found: lines.map((line) => parsed(line) ?? line),
      },
    ];
  return lines.flatMap((line, place): Finding[] => {
    const found = parsed(line);
    if (found === undefined)
      return [
        { file, pointer: `/${place}`, message: `Signal ${place + 1} is not a line of JSON`, found: line.slice(0, 200) },
      ];
    return mismatches(found, signals[place], `/${place}`).map((mismatch) => ({
      file,
      ...mismatch,
      message: `Signal ${place + 1} differs at ${mismatch.pointer.slice(`/${place}`.length) || "/"}`,
    }));
  });
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
