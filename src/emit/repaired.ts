import type { Edit, EditedArtifact } from "../../conformance/edits.ts";
import type { Fixture } from "../../conformance/fixtures.ts";
import type { LoadedKind } from "../check.ts";
import { formatPointer, parsePointer, valueAlong } from "../formats/json-pointer.ts";
import type { Judgement } from "../judge.ts";
import type { RawIssue } from "../raw-issue.ts";
import { changedArtifact } from "./changed-artifact.ts";
import { exampleValue } from "./example-value.ts";
import { jsonDocuments } from "./json-documents.ts";
import { judged, warningsOf } from "./judged.ts";
import { type DescribedFile, describedFiles, type SchemaFiles } from "./schema-files.ts";
import { schemasAt } from "./schemas-at.ts";

const mostRounds = 6;
const mostFaults = 24;
const leastName = 16;

/** An artifact after repair. */
export interface Repaired {
  readonly artifact: EditedArtifact;
  readonly judgement: Judgement;
  /** How many warnings remain; undefined when errors do. */
  readonly warnings: number | undefined;
}

/**
 * The artifact with the values that findings expect put in their places, round by round, as long as that helps: rules know what follows from
 * a change.
 */
export function repaired(kind: LoadedKind, base: Fixture, artifact: EditedArtifact, schemas: SchemaFiles): Repaired {
  const described = describedFiles(kind.prepared.descriptor.files, schemas);
  let current = artifact;
  for (let round = 0; ; round++) {
    const judgement = judged(kind, base, current);
    const warnings = warningsOf(judgement);
    const faults = judgement.issues.filter(({ severity }) => severity !== "info");
    const outcome = { artifact: current, judgement, warnings };
    if (faults.length === 0 || faults.length > mostFaults || round === mostRounds) return outcome;
    const edits = repairs(faults, current, base, described, schemas);
    if (edits.length === 0) return outcome;
    try {
      current = changedArtifact(kind, current, edits, base.isDirectory ? undefined : current.name);
    } catch {
      return outcome;
    }
  }
}

function repairs(
  faults: readonly RawIssue[],
  artifact: EditedArtifact,
  base: Fixture,
  described: readonly DescribedFile[],
  schemas: SchemaFiles,
): Edit[] {
  const documents = jsonDocuments(artifact);
  return faults.flatMap((fault): Edit[] => {
    const file = fault.file === "" ? artifact.name : fault.file;
    const tokens = parsePointer(fault.pointer) ?? [];
    const around = valueAlong(documents.get(file), tokens.slice(0, -1));
    if (tokens.length === 0 || typeof around !== "object" || around === null) return [];
    const value = wanted(
      fault,
      tokens,
      described.find(({ name }) => !base.isDirectory || name === file),
      schemas,
    );
    if (value === undefined) return [];
    const own = { file, op: Array.isArray(around) ? "replace" : "add", path: fault.pointer, value } as const;
    const old = valueAlong(around, tokens.slice(-1));
    // A hash or an id that is wrong here stands elsewhere as well.
    return typeof old === "string" && old.length >= leastName ? [own, ...everywhere(documents, old, value)] : [own];
  });
}

function everywhere(documents: ReadonlyMap<string, unknown>, old: string, value: unknown): Edit[] {
  return [...documents].flatMap(([file, document]) =>
    [...placesOf(old, document)].map((path) => ({ file, op: "replace", path, value }) as const),
  );
}

function* placesOf(wanted: string, value: unknown, pointer = ""): Generator<string> {
  if (value === wanted && pointer !== "") yield pointer;
  if (typeof value !== "object" || value === null) return;
  for (const [name, member] of Object.entries(value)) yield* placesOf(wanted, member, pointer + formatPointer([name]));
}

function wanted(
  { rule, expected }: RawIssue,
  tokens: readonly string[],
  file: DescribedFile | undefined,
  schemas: SchemaFiles,
): unknown {
  if (rule === "schema.required" && file) {
    const [located] = schemasAt({ schema: file.schema, base: file.id }, tokens, schemas);
    return located && exampleValue(located.schema, located.base, schemas);
  }
  // Types and names are expected here, not values.
  if (rule.startsWith("schema.") && rule !== "schema.const") return undefined;
  // Words for people, such as "a time after the first", are no value.
  return typeof expected === "string" && expected.includes(" ") ? undefined : expected;
}
