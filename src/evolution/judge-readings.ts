import type { SchemaCatalogue } from "./catalogue.ts";
import { doubtPair } from "./doubt-pairs.ts";
import { doubtRounding } from "./doubt-rounding.ts";
import { judgePairs } from "./judge-pairs.ts";
import type { JudgedPair, PairOptions } from "./judged-pair.ts";
import { pairDocuments } from "./pair-documents.ts";
import { reachIn } from "./reach.ts";
import { otherReadings, readAs } from "./readings.ts";

function judgeCatalogues(base: SchemaCatalogue, head: SchemaCatalogue, options: PairOptions): JudgedPair[] {
  const [oldReach, newReach] = [reachIn(base), reachIn(head)];
  return judgePairs(
    pairDocuments(base, head).flatMap(({ before, after }) =>
      before && after ? [{ before, after, oldReach: oldReach(before), newReach: newReach(after) }] : [],
    ),
    options,
  );
}

/** Judges the documents that two catalogues share; where validators read a keyword differently, "no break" has to hold for all of them. */
export function judgeReadings(base: SchemaCatalogue, head: SchemaCatalogue, options: PairOptions): JudgedPair[] {
  let judged = judgeCatalogues(base, head, options);
  for (const reading of otherReadings) {
    const [old, next] = [readAs(base, reading), readAs(head, reading)];
    if (old === base && next === head) continue;
    const others = new Map(judgeCatalogues(old, next, options).map((pair) => [pair.after.path, pair]));
    judged = judged.map((pair) => {
      const other = others.get(pair.after.path);
      return other === undefined ? pair : doubtPair(pair, other, reading.why, reading.pointer);
    });
  }
  return judged.map(doubtRounding);
}
