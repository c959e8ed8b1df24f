import { type AnnotationChange, annotationChanges } from "./annotation-changes.ts";
import { hasRoot, publishedDocuments, type RuleEntry, type SchemaCatalogue, type SchemaDocument } from "./catalogue.ts";
import { type ChangeClass, changeClass } from "./change-class.ts";
import type { JudgedPair, ValidatesFor } from "./compare-documents.ts";
import type { Change, DiffSummary } from "./diff-schemas.ts";
import { judgeReadings } from "./judge-readings.ts";
import { withOfferedChanges } from "./offered-changes.ts";
import { offeredIn, reaches } from "./offered-definitions.ts";
import { pairDocuments } from "./pair-documents.ts";
import { isObject } from "./schema-node.ts";
import { type SchemaPlaces, schemaPlaces } from "./schema-places.ts";

/** A structural change with its place in the table of changes. */
export interface ClassifiedChange extends Change {
  readonly class: ChangeClass;
  /** Changed definitions that it comes through: `path#pointer`. */
  readonly through?: readonly string[];
}

/** A rule that one version demands and the other does not, or demands otherwise. */
export interface RuleChange {
  readonly id: string;
  readonly before?: RuleEntry;
  readonly after?: RuleEntry;
}

/** What changed in one schema of a catalogue, or among its rules. */
export interface ArtifactComparison {
  readonly path: string;
  /** What people call it: its kind, its title or its path. */
  readonly artifact: string;
  readonly producer?: string;
  readonly consumers?: readonly string[];
  /** The schema in the old version; absent when it is new. */
  readonly before?: unknown;
  /** The schema in the new version; absent when it was removed. */
  readonly after?: unknown;
  /** Whether documents are written by it, or it only holds definitions for others. */
  readonly isRoot: boolean;
  readonly changes: readonly ClassifiedChange[];
  readonly annotations: readonly AnnotationChange[];
  readonly rules: readonly RuleChange[];
}

/** What changed between two catalogues. */
export interface CatalogueComparison {
  /** Only those in which something changed. */
  readonly artifacts: readonly ArtifactComparison[];
  readonly summary: DiffSummary;
  readonly compared: number;
}

/** How two catalogues are compared. */
export interface CompareOptions {
  readonly validatesFor: ValidatesFor;
  readonly formats?: "assert" | "annotate";
  /** Steps of one decision after which it is unknown. */
  readonly budget?: number;
  /** Asked between decisions and inside them; true ends the comparison, and what is left is unknown. */
  readonly expired?: () => boolean;
}

function text(schema: unknown, keyword: string): string | undefined {
  const value = isObject(schema) ? schema[keyword] : undefined;
  return typeof value === "string" ? value : undefined;
}

function named(document: SchemaDocument): Pick<ArtifactComparison, "artifact" | "producer" | "consumers"> {
  const { written, path } = document;
  const producer = text(written, "x-producer");
  const consumers = isObject(written) ? written["x-consumers"] : undefined;
  return {
    artifact: text(written, "x-kind") ?? text(written, "title") ?? path,
    ...(producer !== undefined && { producer }),
    ...(Array.isArray(consumers) && { consumers: consumers.map(String) }),
  };
}

function worse(left: boolean | "unknown", right: boolean | "unknown"): boolean | "unknown" {
  if (left === true || right === true) return true;
  return left === "unknown" || right === "unknown" ? "unknown" : false;
}

function merged(summary: DiffSummary, readers: boolean | "unknown", writers: boolean | "unknown"): DiffSummary {
  return {
    breaks_old_readers: worse(summary.breaks_old_readers, readers),
    breaks_old_writers: worse(summary.breaks_old_writers, writers),
  };
}

function ruleChanges(base: SchemaCatalogue, head: SchemaCatalogue): RuleChange[] {
  if (base.rules === undefined || head.rules === undefined) return [];
  const old = new Map(base.rules.map((rule) => [rule.id, rule]));
  const next = new Map(head.rules.map((rule) => [rule.id, rule]));
  return [...new Set([...old.keys(), ...next.keys()])].sort().flatMap((id) => {
    const [before, after] = [old.get(id), next.get(id)];
    if (before?.severity === after?.severity) return [];
    return [{ id, ...(before && { before }), ...(after && { after }) }];
  });
}

/** A definition that went with its document; that it breaks those who refer to it no document shows. */
function removal(pointer: string): ClassifiedChange {
  const silent = { breaks: false, why: "documents are judged as before" } as const;
  return {
    ...{ pointer, keyword: "$defs", kind: "removed", class: "definition-removed" },
    ...{ oldReaders: silent, oldWriters: silent, breaks: "none" },
  };
}

/** Whether all that a change breaks is broken the same way where it comes from; else a reference makes more of it. */
function explains(behind: readonly Change[], change: Change): boolean {
  return (["oldReaders", "oldWriters"] as const).every((side) => {
    const { breaks } = change[side];
    return breaks === false || behind.some((one) => one[side].breaks === true || one[side].breaks === breaks);
  });
}

/** The order of members is no change of the schema; what is written in that order may change. */
function sameText({ before, after }: JudgedPair): boolean {
  return JSON.stringify(before.written) === JSON.stringify(after.written);
}

/** Where references lead in the schemas as they were written. */
function writtenPlaces(catalogue: SchemaCatalogue): SchemaPlaces {
  const documents = [...publishedDocuments(catalogue), ...catalogue.documents.values()];
  return schemaPlaces(documents.map(({ written, uri }) => ({ schema: written, uri })));
}

/** Compares two catalogues schema by schema: changes with their proofs, annotations, and rules. */
export function compareCatalogues(
  base: SchemaCatalogue,
  head: SchemaCatalogue,
  options: CompareOptions,
): CatalogueComparison {
  const pairs = pairDocuments(base, head);
  const offered = offeredIn(base);
  const judged = judgeReadings(base, head, options).map((pair) =>
    withOfferedChanges(pair, offered(pair.before), options),
  );
  const own = new Map(judged.map((pair) => [pair.after.path, pair.changes]));
  const through = (pair: JudgedPair) => {
    const found = new Map<string, Change>();
    for (const reach of [pair.oldReach, pair.newReach])
      for (const [path, places] of reach.places)
        if (path !== pair.after.path)
          for (const change of own.get(path) ?? [])
            if (reaches(places, change.pointer)) found.set(`${path}#${change.pointer}`, change);
    return found;
  };
  const used = (path: string, pointer: string): boolean =>
    judged.some(
      ({ after, oldReach: old, newReach: next }) =>
        hasRoot(after) && (reaches(old.places.get(path), pointer) || reaches(next.places.get(path), pointer)),
    );
  const places = { before: writtenPlaces(base), after: writtenPlaces(head) };
  const artifacts: ArtifactComparison[] = [];
  let summary: DiffSummary = { breaks_old_readers: false, breaks_old_writers: false };
  for (const pair of judged) {
    const judgedPlaces = new Set(pair.changes.map(({ pointer }) => pointer));
    const annotations = annotationChanges(pair.before.written, pair.after.written, places).filter(
      ({ pointer }) => !judgedPlaces.has(pointer),
    );
    summary = merged(summary, pair.summary.breaks_old_readers, pair.summary.breaks_old_writers);
    if (pair.changes.length === 0 && annotations.length === 0 && sameText(pair)) continue;
    const names = named(pair.after);
    const late = options.expired && { expired: options.expired };
    const before = { root: pair.before.schema, reached: pair.oldReach.byUri, ...late };
    const after = { root: pair.after.schema, reached: pair.newReach.byUri, ...late };
    const lost = new Set(pair.changes.some(({ kind }) => kind === "removed") ? offered(pair.before) : []);
    const changes = pair.changes.map((change): ClassifiedChange => {
      const behind = change.keyword === "" && change.pointer === "" ? through(pair) : new Map<string, Change>();
      const explained = change.breaks !== "none" && explains([...behind.values()], change);
      const code = names.artifact === "exit-code" && change.breaks !== "none" && /^(const|enum)$/.test(change.keyword);
      return {
        ...change,
        class: explained
          ? "comes-through-definition"
          : code
            ? "exit-code-changed"
            : change.kind === "removed" && lost.has(change.pointer)
              ? "definition-removed"
              : changeClass(change, before, after),
        ...(behind.size > 0 && { through: [...behind.keys()] }),
      };
    });
    // Definitions that no artifact here uses are offered to others.
    if (!hasRoot(pair.after))
      for (const { pointer, oldReaders, oldWriters } of pair.changes)
        if (!used(pair.after.path, pointer)) summary = merged(summary, oldReaders.breaks, oldWriters.breaks);
    artifacts.push({
      path: pair.after.path,
      ...names,
      before: pair.before.written,
      after: pair.after.written,
      isRoot: hasRoot(pair.after),
      changes,
      annotations,
      rules: [],
    });
  }
  for (const { before, after } of pairs) {
    const only = before ?? after;
    if ((before && after) || only === undefined) continue;
    artifacts.push({
      path: only.path,
      ...named(only),
      ...(before ? { before: before.written } : { after: only.written }),
      isRoot: hasRoot(only),
      changes: before ? offered(before).map(removal) : [],
      annotations: [],
      rules: [],
    });
  }
  const rules = ruleChanges(base, head);
  if (rules.length > 0)
    artifacts.push({ path: "rules", artifact: "rules", isRoot: false, changes: [], annotations: [], rules });
  return { artifacts, summary, compared: pairs.length };
}
