import { hasRoot } from "./catalogue.ts";
import { compareDefinition, type JudgedPair, type PairOptions } from "./compare-documents.ts";
import type { Change } from "./diff-schemas.ts";

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
    const worse = (answer: boolean | "unknown", other: boolean | "unknown") =>
      answer === true || other === false ? answer : other;
    summary = {
      breaks_old_readers: worse(summary.breaks_old_readers, oldReaders.breaks),
      breaks_old_writers: worse(summary.breaks_old_writers, oldWriters.breaks),
    };
  }
  return { ...pair, changes, summary };
}
