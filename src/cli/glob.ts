import { UsageError } from "../errors.ts";
import { wildcardMatcher } from "./wildcards.ts";

/** A glob as a test of whole paths: `*` and `?` within a name, `**` across folders, `[ab]`, `{a,b}`. Throws UsageError. */
export function globPattern(glob: string): (path: string) => boolean {
  const matches = matcherOf(glob);
  return (path) => matches(path) === "whole";
}

/** Whether a glob means a path: a glob without `/` means a name anywhere, and a folder that is meant means all below it. */
export function globMatcher(glob: string): (path: string) => boolean {
  const trimmed = trim(glob);
  const matches = matcherOf(trimmed.includes("/") ? trimmed : `**/${trimmed}`);
  return (path) => path !== "" && matches(path) !== undefined;
}

/** The innermost folder in which everything lies that a glob means, "" when that may be anywhere; a path without wildcards stands for itself. */
export function globFolder(glob: string): string {
  const parts = trim(glob).split("/");
  if (parts.length === 1) return "";
  const open = parts.findIndex((part) => /[*?[{]/.test(part));
  return parts.slice(0, open < 0 ? parts.length : open).join("/");
}

const trim = (glob: string) => glob.replace(/^\.\//, "").replace(/\/$/, "");

function matcherOf(glob: string) {
  const matches = wildcardMatcher(glob);
  if (matches) return matches;
  throw new UsageError(`${glob} is no glob`, "Close every { with a }, and write ranges upwards, as in [a-z].");
}
