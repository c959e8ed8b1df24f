import type { AnyRule } from "./catalogue-entry.ts";
import type { Judgement } from "./judge.ts";
import type { LoadedFile } from "./loaded-file.ts";
import type { RawIssue } from "./raw-issue.ts";
import { type RuleRead, readsOf } from "./rule-reads.ts";

/** Why a rule cannot be judged; null when an optional file that it needs is not there and there is nothing to say. */
export function blocker(
  rule: AnyRule,
  loaded: ReadonlyMap<string, LoadedFile>,
  judgement: Judgement,
): string | null | undefined {
  for (const read of readsOf(rule)) {
    if (read.key === "." || read.key === "/") continue;
    const file = loaded.get(read.key);
    if (file === undefined) {
      const missing =
        judgement.issues.find((issue) => issue.file === read.key && issue.rule.startsWith("layout.")) ??
        judgement.failures.find((failure) => failure.file === read.key);
      if (missing) return `${"rule" in missing && missing.rule ? missing.rule : "unreadable"} ${read.key}`;
      if (!read.optional || read.part !== "") return null;
      continue;
    }
    if (file.findings.length === 0) continue;
    const stops = (candidate: RawIssue) => blocks(candidate, read, file);
    const finding = file.findings.find(stops) ?? file.unsaid?.find(stops);
    if (finding) return `${finding.rule} ${file.name}${finding.pointer && `#${finding.pointer}`}`;
  }
  return undefined;
}

/**
 * Whether a finding keeps a rule from being judged that reads a file, or a part of it. Of a whole file every error does; of a part those
 * at it, above it and inside it, or, where only the names of its members count, not those inside. In a table, a part is a member of a row.
 * That no alternative of an object applies (`schema.branch`) counts as an error of the whole object.
 */
function blocks(finding: RawIssue, read: RuleRead, file: LoadedFile): boolean {
  if (finding.severity !== "error") return false;
  if (finding.rule.startsWith("syntax.") || read.part === "") return true;
  const place = file.table ? finding.pointer.replace(/^\/[^/]*/, "") : finding.pointer;
  // Nothing of an object is judged to which no alternative applies; names are read from whatever it holds.
  const branch = finding.rule === "schema.branch" && !read.shallow;
  const pointer = branch ? place.slice(0, place.lastIndexOf("/")) : place;
  if (read.pattern || pointer.includes("*"))
    return meets(read, pointer, read.optional && finding.rule === "schema.required");
  if (read.part === pointer) return !(read.optional && finding.rule === "schema.required");
  return read.part.startsWith(`${pointer}/`) || (!read.shallow && pointer.startsWith(`${read.part}/`));
}

/** The same for a part whose pattern has `*`; `mayBeAbsent`: the finding only says that something is missing, which may be the part. */
function meets(read: RuleRead, pointer: string, mayBeAbsent: boolean): boolean {
  const tokens = pointer.split("/").slice(1);
  const pattern = read.pattern ?? read.part.split("/").slice(1);
  if (mayBeAbsent && tokens.length === pattern.length) return false;
  if (read.shallow && tokens.length > pattern.length) return false;
  return tokens.every((token, at) => {
    const wanted = pattern[at];
    return wanted === undefined || wanted === "*" || token === "*" || wanted === token;
  });
}
