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

const opinion =
  /\b(?:(not|never|hardly|non|no longer|isn't|n't)[\s-]+(?:be |really |fully )?)?(in)?(compatible|breaking)\b/giu;

/** What a person says of an undecided change where it is mentioned; of two words the worse counts. */
export function decidedBy(change: AssessedChange, words: string): "compatible" | "breaking" | undefined {
  const breaks = mentions(change, words).flatMap((piece) =>
    [...piece.matchAll(opinion)].map(([, not, inverse, word]) => {
      const negated = (not === undefined) !== (inverse === undefined);
      return (word?.toLowerCase() === "breaking") !== negated;
    }),
  );
  return breaks.includes(true) ? "breaking" : breaks.includes(false) ? "compatible" : undefined;
}
