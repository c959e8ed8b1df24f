import { globMatcher } from "./glob.ts";
import { matchesRule } from "./rule-pattern.ts";

/** Findings that a team accepts, and why. */
export interface Ignore {
  readonly rule: string;
  /** Whether a path, relative to the configuration, is meant. */
  readonly matches: (path: string) => boolean;
  readonly files: string;
  readonly reason: string;
  /** Last day on which it holds. */
  readonly expires?: string;
}

/** An ignore as the configuration has it. */
export function makeIgnore(rule: string, files: string, reason: string, expires?: string): Ignore {
  return { rule, files, reason, matches: globMatcher(files), ...(expires !== undefined && { expires }) };
}

/** The first ignore that means a finding; `artifact` is relative to the configuration, `file` to the artifact. */
export function findIgnore(
  ignores: readonly Ignore[],
  rule: string,
  artifact: string,
  file: string,
): Ignore | undefined {
  const place = file === "" ? artifact : artifact === "" ? file : `${artifact}/${file}`;
  return ignores.find((ignore) => matchesRule(ignore.rule, rule) && ignore.matches(place === "" ? "." : place));
}

/** What people are told about ignores that hold no longer. */
export function ignoreNotices(ignores: readonly Ignore[], today: string): string[] {
  return ignores.flatMap(({ rule, files, reason, expires }) =>
    expires !== undefined && expires < today
      ? `the ignore of ${rule} in ${files} ended on ${expires} (${reason}): its findings count again`
      : [],
  );
}
