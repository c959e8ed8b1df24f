import type { AnswerForm } from "./answer.ts";
import type { Options } from "./parse-arguments.ts";

/** What has to be known even of words that cannot be parsed: where a failure is announced, and how it is told. */
export function rawOptions(words: readonly string[]): Options {
  const options: Record<string, string | boolean> = {};
  for (const name of ["signal-file", "signal-webhook", "signal-webhook-secret-file"]) {
    const value = textAfter(words, `--${name}`);
    if (value !== undefined && value !== "") options[name] = value;
  }
  if (words.includes("--envelope")) options.envelope = true;
  if (words.some((word, at) => word === "--json" && !/^\s*[[{]/.test(words[at + 1] ?? ""))) options.json = true;
  return options;
}

/** The form of the answer that the options ask for. */
export function answerForm({ envelope, json }: Options): AnswerForm {
  if (envelope === true) return "envelope";
  return json === true ? "json" : "text";
}

function textAfter(words: readonly string[], option: string): string | undefined {
  const attached = words.find((word) => word.startsWith(`${option}=`));
  const next = words.includes(option) ? words[words.indexOf(option) + 1] : undefined;
  return attached?.slice(option.length + 1) ?? (next?.startsWith("--") ? undefined : next);
}
