import type { AnyRule } from "./catalogue-entry.ts";
import { fingerprint } from "./fingerprint.ts";
import { locateIn } from "./formats/json-position.ts";
import type { Citation, Issue } from "./issue.ts";
import type { LoadedFile } from "./loaded-file.ts";
import { type FileNotes, type KindNotes, noteAt } from "./notes.ts";
import type { RawIssue } from "./raw-issue.ts";
import { structuralRule } from "./structural-rules.ts";

interface Place {
  readonly line: number;
  readonly column: number;
}

const rulesById = new WeakMap<readonly AnyRule[], ReadonlyMap<string, AnyRule>>();

/** The rules of a kind by their ids, put together once. */
function byId(rules: readonly AnyRule[]): ReadonlyMap<string, AnyRule> {
  let known = rulesById.get(rules);
  if (!known) {
    known = new Map(rules.map((rule) => [rule.id, rule]));
    rulesById.set(rules, known);
  }
  return known;
}

/** Whether a clause of the schema stands behind a finding: notes are needed for these only. */
export function citesSchema({ rule }: RawIssue): boolean {
  return rule.startsWith("schema.");
}

/** Findings about the files that a kind consists of. */
const citesKind = ({ rule }: RawIssue): boolean => rule === "layout.file-exists" || rule === "layout.regular-file";

/** Completes findings: place in the text, clause, remedy, fingerprint. Called only when there are any. */
export function finishIssues(
  raw: readonly RawIssue[],
  files: ReadonlyMap<string, LoadedFile>,
  rules: readonly AnyRule[],
  notes: KindNotes | undefined,
  fileName?: string,
  kindClause?: string,
): Issue[] {
  const places = locate(raw, files);
  const ruleOf = byId(rules);
  const canonical = new Map(notes && [...files.values()].map((file) => [file.name, file.descriptor.name]));
  return raw.map((issue) => {
    const info = ruleOf.get(issue.rule) ?? structuralRule.get(issue.rule);
    const place =
      issue.line === undefined
        ? places.get(`${issue.file}\n${issue.pointer}`)
        : { line: issue.line, column: issue.column ?? 1 };
    const clause =
      notes && citesSchema(issue)
        ? clauseAt(notes, canonical.get(issue.file) ?? issue.file, issue.pointer, files)
        : kindClause !== undefined && citesKind(issue)
          ? citationOf(kindClause)
          : undefined;
    const file = issue.file === fileName ? "" : issue.file;
    return {
      rule: issue.rule,
      severity: issue.severity,
      file,
      pointer: issue.pointer,
      line: place?.line ?? null,
      column: place?.column ?? null,
      message: issue.message,
      ...("expected" in issue && { expected: issue.expected }),
      ...("found" in issue && { found: issue.found }),
      cites: clause ? [clause] : info ? [info.cites] : [],
      remedy: issue.remedy ?? info?.remedy ?? "",
      fingerprint: fingerprint(issue.rule, file, issue.pointer),
    };
  });
}

function clauseAt(
  notes: KindNotes,
  file: string,
  pointer: string,
  files: ReadonlyMap<string, LoadedFile>,
): Citation | undefined {
  const note = notes[file];
  if (!note) return undefined;
  const member = files.get(file)?.table ? pointer.replace(/^\/[^/]*/, "") : pointer;
  return citationOf(nearestClause(note, member));
}

function citationOf(clause: string): Citation {
  const [source = "", section = ""] = clause.split("#");
  return { source, section };
}

/** The clause of a place, or of the nearest around it that has one: an item of a list has that of the list. */
function nearestClause({ fields, clause }: FileNotes, pointer: string): string {
  for (let at = pointer; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
    const known = noteAt(fields, at)?.clause;
    if (known !== undefined) return known;
  }
  return clause;
}

function locate(raw: readonly RawIssue[], files: ReadonlyMap<string, LoadedFile>): Map<string, Place> {
  const pointers = new Map<string, Set<string>>();
  for (const issue of raw) {
    if (issue.line !== undefined || issue.file === "") continue;
    const wanted = pointers.get(issue.file) ?? new Set();
    pointers.set(issue.file, wanted.add(issue.pointer));
  }
  const places = new Map<string, Place>();
  for (const file of files.values()) {
    const wanted = pointers.get(file.name);
    if (!wanted) continue;
    if (file.table) {
      for (const [pointer, place] of file.table.locate(wanted)) places.set(`${file.name}\n${pointer}`, place);
    } else if (file.text !== undefined || file.bytes) {
      const text = file.text ?? new TextDecoder().decode(file.bytes);
      for (const [pointer, place] of locateIn(text, file.value, [...wanted]))
        places.set(`${file.name}\n${pointer}`, place);
    }
  }
  return places;
}
