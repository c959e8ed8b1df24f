import type { ProducerCaseStep } from "./case.ts";
import { filled, filledValue, type Placeholders } from "./placeholders.ts";

/** Arguments of a step, after the command of the producer. */
export function stepArguments(step: ProducerCaseStep, places: Placeholders): string[] {
  const { argv = [], more = [], signalFile = "{signals}" } = step;
  const payload = payloadOf(step, places);
  return [
    ...(payload === undefined ? [] : ["--json-request", payload]),
    ...[...argv, ...more].map((argument) => filled(argument, places)),
    ...(signalFile === false ? [] : ["--signal-file", filled(signalFile, places)]),
  ];
}

function payloadOf({ request, requestText, fill }: ProducerCaseStep, places: Placeholders): string | undefined {
  if (request === undefined && requestText === undefined) return undefined;
  const text = requestText ?? JSON.stringify(filledValue(request, places));
  return fill ? text.replaceAll("{fill}", () => fill.text.repeat(fill.times)) : text;
}

/** A word as a shell reads it. */
export function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
