import { isEscapedQuote } from "./json-walk.ts";

/** What a parsed value tells about the text it came from. */
export interface Survey {
  /** Members of all objects together. */
  members: number;
  tooDeep: boolean;
  /** A number is beyond the range of a double. */
  overflows: boolean;
}

/**
 * How many members a valid JSON text writes: colons behind the closing quote of a name. Strings that begin with a colon are
 * counted too, so the answer may be too large, never too small.
 */
export function countWrittenMembers(text: string): number {
  let members = 0;
  for (let colon = text.indexOf(":"); colon !== -1; colon = text.indexOf(":", colon + 1)) {
    let before = colon - 1;
    let unit = text.charCodeAt(before);
    while (unit <= 0x20) unit = text.charCodeAt(--before);
    // Of an escaped quote, which is rare, it has to be seen whether the backslash is escaped itself.
    if (unit === 0x22 && (text.charCodeAt(before - 1) !== 0x5c || !isEscapedQuote(text, before))) members += 1;
  }
  return members;
}

/** Surveys a value that was parsed from JSON; stops at `maxDepth`. */
export function surveyValue(value: unknown, maxDepth: number): Survey {
  const survey: Survey = { members: 0, tooDeep: false, overflows: isInfinite(value) };
  if (typeof value === "object" && value !== null) surveyContainer(value, maxDepth, survey);
  return survey;
}

function surveyContainer(container: object, depthLeft: number, survey: Survey): void {
  if (depthLeft === 0) {
    survey.tooDeep = true;
    return;
  }
  if (Array.isArray(container)) {
    for (let index = 0; index < container.length; index++) {
      const item: unknown = container[index];
      if (typeof item === "object" && item !== null) surveyContainer(item, depthLeft - 1, survey);
      else if (isInfinite(item)) survey.overflows = true;
    }
    return;
  }
  let members = 0;
  for (const key in container) {
    members += 1;
    const item = (container as Record<string, unknown>)[key];
    if (typeof item === "object" && item !== null) surveyContainer(item, depthLeft - 1, survey);
    else if (isInfinite(item)) survey.overflows = true;
  }
  survey.members += members;
}

function isInfinite(value: unknown): boolean {
  return value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY;
}
