import { escapeToken, formatPointer, parsePointer } from "./formats/json-pointer.ts";
import { noteAt } from "./notes.ts";
import type { RawIssue } from "./raw-issue.ts";

/** What is said of a deprecated member. */
export interface Deprecation {
  /** What to write instead; absent when nothing replaces it. */
  readonly replacement?: string;
  /** Version in which it was deprecated. */
  readonly since?: string;
  /** First version that may leave it out: a deprecation lasts at least two major versions. */
  readonly removedIn?: string;
}

/** What the versions of a contract did to the members of a file; keys are JSON Pointers in which `*` stands for any item or free member. */
export interface MemberHistory {
  /** Minor version that added a member, for example "1.3"; "" is the file itself. */
  readonly since: Readonly<Record<string, string>>;
  readonly deprecated: Readonly<Record<string, Deprecation>>;
}

/** Whether a minor version, "1.3", is newer than the one that is judged by. Versions of another major are never newer. */
export function isNewer(version: string, than: string): boolean {
  const [major, minor] = version.split(".");
  const [otherMajor, otherMinor] = than.split(".");
  return major === otherMajor && Number(minor) > Number(otherMinor);
}

/** Findings that an older version of the contract makes too: those about members that it did not know are left out. */
export function findingsAt(
  findings: readonly RawIssue[],
  history: MemberHistory,
  version: string,
  inTable: boolean,
): readonly RawIssue[] {
  return findings.filter(({ rule, pointer }) => {
    if (!rule.startsWith("schema.")) return true;
    const parts = parsePointer(inTable ? pointer.replace(/^\/[^/]*/, "") : pointer) ?? [];
    return !parts.concat("").some((_, length) => {
      const since = noteAt(history.since, formatPointer(parts.slice(0, length)));
      return since !== undefined && isNewer(since, version);
    });
  });
}

/** A finding for every deprecated member that a document has, unless the version that is judged by does not know of it or of its replacement. */
export function deprecatedFindings(
  value: unknown,
  history: MemberHistory,
  file: string,
  version: string | undefined,
): RawIssue[] {
  const found: RawIssue[] = [];
  for (const pattern of Object.keys(history.deprecated)) {
    const tokens = tokensOf(pattern);
    // Most documents have none of them.
    const [first = "*"] = tokens;
    if (first !== "*" && (typeof value !== "object" || value === null || !Object.hasOwn(value, first))) continue;
    const { replacement = "", since, removedIn } = history.deprecated[pattern] as Deprecation;
    const parent = pattern.slice(0, pattern.lastIndexOf("/"));
    const known = [since, history.since[`${parent}/${escapeToken(replacement)}`]];
    if (known.some((at) => at !== undefined && version !== undefined && isNewer(at, version))) continue;
    const lasting = `${since ? ` since ${since}` : ""}${removedIn ? ` and stays until ${removedIn}` : ""}`;
    const remedy = replacement ? `Write ${replacement} instead` : "Leave it out";
    for (const pointer of placesOf(value, tokens, ""))
      found.push({
        rule: "schema.deprecated",
        severity: "warning",
        file,
        pointer,
        message: `\`${pointer.slice(pointer.lastIndexOf("/") + 1)}\` is deprecated${lasting}${replacement && `; ${replacement} replaces it`}`,
        ...(replacement && { expected: replacement }),
        remedy: removedIn ? `${remedy}: version ${removedIn} may no longer have it.` : `${remedy}.`,
      });
  }
  return found;
}

const takenApart = new Map<string, readonly string[]>();

/** The tokens of a pointer of a schema, of which there are few. */
function tokensOf(pattern: string): readonly string[] {
  let tokens = takenApart.get(pattern);
  if (!tokens) {
    tokens = parsePointer(pattern) ?? [];
    takenApart.set(pattern, tokens);
  }
  return tokens;
}

function placesOf(value: unknown, [token, ...rest]: readonly string[], at: string): string[] {
  if (token === undefined) return [at];
  if (typeof value !== "object" || value === null) return [];
  const names = token === "*" ? Object.keys(value) : Object.hasOwn(value, token) ? [token] : [];
  return names.flatMap((name) =>
    placesOf((value as Readonly<Record<string, unknown>>)[name], rest, `${at}/${escapeToken(name)}`),
  );
}
