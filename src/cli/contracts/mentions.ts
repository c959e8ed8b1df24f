import type { AssessedChange } from "../../evolution/assess-changes.ts";

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
// A pointer that goes on is another pointer.
const names = (text: string, wanted: string) =>
  new RegExp(`(?<![\\w/.-])${escaped(wanted)}(?![\\w/~-])`, "u").test(text);

/** Paragraphs and list items that mention a change by its artifact and pointer. */
export function mentions({ schema, artifact, pointer }: AssessedChange, words: string): readonly string[] {
  const pieces = words.split(/\n(?=\s*(?:[-*+]|\d+\.)\s)|\n\s*\n/u);
  return pieces.filter(
    (piece) => (names(piece, schema) || names(piece, artifact)) && (pointer === "" || names(piece, pointer)),
  );
}

const opinion = /\b(?:(in-?|un-?|non-?)(?=[cb]))?(compatible|breaking)\b/giu;
const doubt =
  /\b(?:not|no|non|never|none|nobody|nothing|neither|nor|without|cannot|hardly|barely|unlikely|unclear|unknown|whether|far from|rather than|instead of)\b|n['’]t\b/iu;
const directDenial = /(?:\b(?:not|no|non|never)|n['’]t)[\s-]+(?:(?:a|an|any|be|really|fully|at all)\s+)*$/iu;

/** Whether one word says that somebody breaks; of what can be read in two ways the worse. */
function saysBreaking(before: string, inverse: string | undefined, word: string): boolean {
  const denied = directDenial.test(before);
  if (word.toLowerCase() === "compatible") return inverse === undefined ? doubt.test(before) : !denied;
  return inverse === undefined ? !denied : doubt.test(before);
}

/** What a person says of an undecided change where it is mentioned; of two words the worse counts. */
export function decidedBy(change: AssessedChange, words: string): "compatible" | "breaking" | undefined {
  // What the change itself is called is no word about it.
  const called = [change.schema, change.artifact, change.pointer].filter((name) => name !== "");
  const said = mentions(change, words).map((piece) => called.reduce((text, name) => text.replaceAll(name, " "), piece));
  const clauses = said.flatMap((piece) => piece.split(/[.;:!?](?=\s|$)|,\s/u));
  const breaks = clauses.flatMap((clause) =>
    [...clause.matchAll(opinion)].map(({ index, 1: inverse, 2: word = "" }) =>
      saysBreaking(clause.slice(0, index), inverse, word),
    ),
  );
  return breaks.includes(true) ? "breaking" : breaks.includes(false) ? "compatible" : undefined;
}
