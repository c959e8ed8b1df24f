import { hasRoot } from "./catalogue.ts";
import { compareDefinition } from "./compare-definitions.ts";
import type { Change } from "./diff-schemas.ts";
import { summaryOf, worstOf } from "./directions.ts";
import type { JudgedPair, PairOptions } from "./judged-pair.ts";

/** A pair with what its changes do to those who refer to a definition that the document itself does not use. */
export function withOfferedChanges(pair: JudgedPair, offered: readonly string[], options: PairOptions): JudgedPair {
  // Definitions of a document that says nothing itself are judged already.
  if (!hasRoot(pair.before) || pair.changes.length === 0) return pair;
  let { changes, summary } = pair;
  for (const pointer of offered) {
    const isInside = (change: Change) => change.pointer.startsWith(`${pointer}/`);
    const inside = changes.filter(isInside);
    const found = inside.length === 0 ? undefined : compareDefinition(pair, pointer, options);
    const [verdict] = found?.changes.filter(({ breaks }) => breaks !== "none") ?? [];
    if (found === undefined || verdict === undefined) continue;
    const { oldReaders, oldWriters, breaks } = verdict;
    const [only] = inside;
    const place = only !== undefined && inside.length === 1 ? only : { ...verdict, pointer };
    changes = [...changes.filter((change) => !isInside(change)), { ...place, oldReaders, oldWriters, breaks }];
    summary = worstOf([summary, summaryOf(verdict)]);
  }
  return { ...pair, changes, summary };
}
