import { valueAt } from "../formats/json-pointer.ts";
import { carriedChanges, type PlaceVerdict } from "./carried-changes.ts";
import { type SchemaDocument, uriOf } from "./catalogue.ts";
import { compareDefinition } from "./compare-definitions.ts";
import { compareDocuments } from "./compare-documents.ts";
import { decodedFragment } from "./decoded-fragment.ts";
import type { Breaks, DirectionVerdict } from "./directions.ts";
import type { JudgedPair, PairInPlace, PairOptions } from "./judged-pair.ts";
import { noteUser } from "./known-member.ts";
import type { SchemaNode } from "./schema-node.ts";
import { visitSchemaParts } from "./schema-parts.ts";
import { structuralChanges } from "./structural-changes.ts";

function wholeVerdict({ changes, summary }: JudgedPair): PlaceVerdict {
  const side = (name: "oldReaders" | "oldWriters", breaks: Breaks): DirectionVerdict =>
    changes.map((change) => change[name]).find((verdict) => verdict.breaks === true) ?? {
      breaks,
      why: "decided for what it refers to",
    };
  return {
    oldReaders: side("oldReaders", summary.breaks_old_readers),
    oldWriters: side("oldWriters", summary.breaks_old_writers),
  };
}

function settled({ changes, summary }: JudgedPair): boolean {
  return changes.length === 0 && summary.breaks_old_readers === false && summary.breaks_old_writers === false;
}

function anchored(schema: SchemaNode, uri: string, anchor: string): readonly unknown[] {
  const found: unknown[] = [];
  visitSchemaParts(schema, uri, ({ node, isMap }) => {
    if (!isMap && (node.$anchor === anchor || node.$dynamicAnchor === anchor)) found.push(node);
  });
  return found;
}

function samePlace({ before, after }: PairInPlace, fragment: string): boolean {
  if (fragment === "") return true;
  const place = ({ schema, uri }: SchemaDocument) =>
    fragment.startsWith("/") ? valueAt(schema, fragment) : anchored(schema, uri, fragment);
  return structuralChanges(place(before), place(after)).next().done === true;
}

/** Whether both versions of a document are found under a URI. */
function keepsName({ before, after }: PairInPlace, uri: string): boolean {
  return [before, after].every((document) => uri === document.uri || uri === uriOf(document));
}

/** Judges pairs, each once; a document that only refers to what changed is judged by that. */
export function judgePairs(pairs: readonly PairInPlace[], options: PairOptions): JudgedPair[] {
  const byUri = new Map<string, PairInPlace>();
  for (const pair of pairs) byUri.set(pair.after.uri, pair).set(uriOf(pair.after), pair);
  const judged = new Map<PairInPlace, JudgedPair | "running">();
  const places = new Map<string, PlaceVerdict | "unchanged" | undefined>();

  const carried = (pair: PairInPlace) => {
    const verdictOf = (uri: string): PlaceVerdict | "unchanged" | "own" | undefined => {
      const [resource = "", fragment = ""] = uri.split("#");
      const target = byUri.get(resource);
      if (target === undefined || !keepsName(target, resource)) return undefined;
      // A place that is no part of the schema (below an unknown keyword) may have changed unseen.
      if (target === pair) return samePlace(pair, decodedFragment(fragment)) ? "own" : undefined;
      if (places.has(uri)) return places.get(uri);
      // A reference that comes back to itself is decided as a whole.
      places.set(uri, undefined);
      const found = fragment === "" ? judge(target) : compareDefinition(target, decodedFragment(fragment), options);
      const verdict =
        found === undefined || found === "running" ? undefined : settled(found) ? "unchanged" : wholeVerdict(found);
      places.set(uri, verdict);
      return verdict;
    };
    // Both versions must lead to the same places.
    if (uriOf(pair.before) !== uriOf(pair.after)) return undefined;
    return carriedChanges(pair.after, verdictOf);
  };
  const judge = (pair: PairInPlace): JudgedPair | "running" => {
    const known = judged.get(pair);
    if (known !== undefined) return known;
    judged.set(pair, "running");
    const found = compareDocuments(pair, { ...options, carried });
    judged.set(pair, found);
    return found;
  };
  return pairs.flatMap((pair) => {
    const found = judge(pair);
    if (found === "running") return [];
    if (found.summary.breaks_old_writers !== false) noteUser(pair.before.schema, pair.oldReach.byUri);
    return [found];
  });
}
