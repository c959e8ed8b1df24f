import type { Citation, Issue } from "../issue.ts";
import { count } from "./number-text.ts";
import type { Counts, Summary } from "./report.ts";
import { expectation, valueText } from "./value-text.ts";
import { clip, visible } from "./visible-text.ts";

/** What was counted, in one line; zeros only where they are news. */
export function countsLine({ artifacts, errors, warnings, infos, skipped }: Counts, suppressed = 0): string {
  const parts = [count(artifacts, "artifact"), count(errors, "error"), count(warnings, "warning")];
  if (infos > 0) parts.push(count(infos, "info"));
  if (skipped > 0) parts.push(`${count(skipped, "rule")} not judged`);
  if (suppressed > 0) parts.push(`${count(suppressed, "finding")} accepted`);
  return parts.join(", ");
}

/** What was found in one artifact; "" when nothing was. */
export function findingsLine({ errors, warnings, infos }: Counts): string {
  const parts: string[] = [];
  if (errors > 0) parts.push(count(errors, "error"));
  if (warnings > 0) parts.push(count(warnings, "warning"));
  if (infos > 0) parts.push(count(infos, "info"));
  return parts.join(", ");
}

/** Whether a finding fails what it is found in: an error, or a warning where warnings fail too. */
export function fails({ severity }: Pick<Issue, "severity">, strict = false): boolean {
  return severity === "error" || (strict && severity === "warning");
}

/** The answer in words; `strict`: warnings fail too, and the answer says so. */
export function verdict(
  { conforms, counts, failures = [] }: Pick<Summary, "conforms" | "counts" | "failures">,
  strict = false,
): string {
  const open = failures.length > 0 ? `${count(failures.length, "place")} could not be judged` : "";
  const found = counts.errors > 0 || (strict && counts.warnings > 0);
  const by = strict ? " (strict)" : "";
  if (!conforms && (found || !open)) return `does not conform${by}${open && `, and ${open}`}`;
  return open ? `could not tell${by}: ${open}` : `conforms${by}`;
}

/** `run-artifact-contract § Stability Notes`. */
export function clause({ source, section }: Citation): string {
  return `${source} § ${section}`;
}

/** A file of an artifact as one path. */
export function filePath(path: string, file: string): string {
  if (file === "") return path;
  return path.endsWith("/") ? path + file : `${path}/${file}`;
}

/** `:12:15`, `:12` or "". */
export function lineAndColumn({ line, column }: Pick<Issue, "line" | "column">): string {
  if (line === null) return "";
  return column === null ? `:${line}` : `:${line}:${column}`;
}

/** A message as a sentence, so that another can follow it. */
export function ended(message: string): string {
  return /[.!?]$/.test(message) ? message : `${message}.`;
}

/** The message without a closing "expected …, found …", which every format shows in its own way. */
export function statement({ message, expected, found }: Issue): string {
  if (expected === undefined || found === undefined) return message;
  const start = Math.max(message.lastIndexOf("expected "), message.lastIndexOf("Expected "));
  if (start < 10) return message;
  const tail = message.slice(start);
  if (!tail.includes(valueText(expected, 10_000)) || !tail.includes(valueText(found, 10_000))) return message;
  let end = start;
  while (end > 0 && " :;,(–—-".includes(message.charAt(end - 1))) end--;
  return message.slice(0, end) || message;
}

/** `expected 22, found 7`, or as much of it as there is. */
export function comparison({ expected, found }: { readonly expected?: string; readonly found?: string }): string {
  if (expected === undefined) return found === undefined ? "" : `found ${found}`;
  return found === undefined ? `expected ${expected}` : `expected ${expected}, found ${found}`;
}

/** Running text and the `code` in it. */
export function codeSpans(text: string): { readonly code: boolean; readonly text: string }[] {
  return text
    .split(/`([^`]+)`/)
    .map((part, index) => ({ code: index % 2 === 1, text: part }))
    .filter((part) => part.text !== "");
}

/** A finding in one line: `The claim. (expected 22, found 7)`. */
export function oneLine(issue: Issue): string {
  const compared = comparison(expectation(issue, 160));
  const said = clip(visible(statement(issue)), 1000);
  return compared === "" ? said : `${said} (${compared})`;
}
