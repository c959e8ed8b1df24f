import type { Issue } from "../issue.ts";
import type { SourceLine } from "./report.ts";
import { visible, wholeCharacters } from "./visible-text.ts";

/** A line of a file as it can be shown; `marked` is what the finding points at, "" on the lines around it. */
export interface FrameLine {
  readonly number: number;
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

const token = /"(?:[^"\\]|\\.){0,200}"|[^\s,\]}"]{1,200}|./uy;

/** The line of a finding between its neighbours, each cut to `width`; undefined when the line is unknown. */
export function codeFrame(
  source: SourceLine | undefined,
  path: string,
  issue: Issue,
  width = 100,
): FrameLine[] | undefined {
  const { file, line, column } = issue;
  if (!source || line === null) return undefined;
  const text = source(path, file, line);
  if (text === undefined) return undefined;
  const offset = column === null ? 0 : Math.min(column - 1, text.length);
  const start = text.length > width ? Math.max(0, offset - Math.floor(width / 3)) : 0;
  const end = start + width;
  const stop = column === null ? text.length : offset + tokenLength(text, offset);

  const around = (number: number): FrameLine[] => {
    const content = number < 1 ? "" : (source(path, file, number) ?? "");
    return content.length > start && content.trim() !== ""
      ? [{ number, before: slice(content, start, end, start, end), marked: "", after: "" }]
      : [];
  };
  const marked: FrameLine = {
    number: line,
    before: slice(text, start, offset, start, end),
    marked: printable(wholeCharacters(text, offset, Math.min(stop, end))) || " ",
    after: slice(text, Math.min(stop, end), end, start, end),
  };
  return [...around(line - 1), marked, ...around(line + 1)];
}

function tokenLength(text: string, offset: number): number {
  token.lastIndex = offset;
  return token.exec(text)?.[0].length ?? 0;
}

/** Part of a line; where the line is cut at the start or end of the window there is an ellipsis. */
function slice(text: string, from: number, to: number, start: number, end: number): string {
  const head = from === start && start > 0 ? "…" : "";
  const tail = to === end && text.length > end ? "…" : "";
  return head + printable(wholeCharacters(text, from, to)) + tail;
}

function printable(text: string): string {
  return visible(text.replace(/\r$/, "").replaceAll("\t", "  "));
}
