import type { Validate } from "../artifact.ts";
import { InvalidArtifactError } from "../errors.ts";
import { finishIssues } from "../finish-issues.ts";
import { formatPythonJson } from "../formats/python-json.ts";
import type { Issue } from "../issue.ts";
import type { RawIssue } from "../raw-issue.ts";
import { schemaFindings } from "../schema-findings.ts";

/** What a value is part of, to say where its findings are. */
export interface ValuePlace {
  /** Name for people. */
  readonly title: string;
  /** Canonical name of the file. */
  readonly file: string;
  /** Whether the file is an artifact of its own. */
  readonly alone: boolean;
  /** `source#section` that describes the value. */
  readonly clause: string;
}

/** What the schema finds in a value; in JSON Lines `line` counts from 0. */
export function valueIssues(validate: Validate, value: unknown, place: ValuePlace, line?: number): readonly Issue[] {
  if (validate(value)) return [];
  const prefix = line === undefined ? "" : `/${line}`;
  return placedIssues(schemaFindings(validate.errors ?? [], value, place.file, prefix), place, line);
}

/** Completes findings in a value that is no file yet, or a line of one. */
export function placedIssues(findings: readonly RawIssue[], place: ValuePlace, line?: number): readonly Issue[] {
  const placed = line === undefined ? findings : findings.map((finding) => ({ column: 1, ...finding, line: line + 1 }));
  const notes = { [place.file]: { clause: place.clause, fields: {}, branches: {} } };
  return finishIssues(placed, new Map(), [], notes, place.alone ? place.file : undefined);
}

/** The value, if its schema accepts it and JSON can say it. Throws InvalidArtifactError. */
export function validValue<T>(validate: Validate<T>, value: unknown, place: ValuePlace): T {
  if (!validate(value)) throw new InvalidArtifactError(place.title, valueIssues(validate, value, place));
  const formatted = formatPythonJson(value, { keyOrder: "declared", indent: null, ascii: true, plan: 0 });
  if (formatted.ok) return value;
  // No schema sees what no JSON text can hold: a figure that is not finite, half a surrogate pair, undefined.
  const { pointer, message } = formatted.fault;
  const finding = { rule: "syntax.json", severity: "error", file: place.file, pointer, message } as const;
  throw new InvalidArtifactError(place.title, placedIssues([{ ...finding, remedy: unsayable }], place));
}

const unsayable = "Give a value that JSON can say; null for an unknown or non-finite figure.";
