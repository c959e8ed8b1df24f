import type { Change } from "./diff-schemas.ts";
import { type DiffSummary, type DirectionVerdict, whoBreaks } from "./directions.ts";
import type { JudgedPair } from "./judged-pair.ts";

/** An answer of "no" that another reading does not give is open; a break that is shown stays one. */
function doubted(verdict: DirectionVerdict, other: DirectionVerdict | undefined, why: string): DirectionVerdict {
  return verdict.breaks === false && other !== undefined && other.breaks !== false
    ? { breaks: "unknown", why }
    : verdict;
}

const same: DirectionVerdict = { breaks: false, why: "the two versions say the same" };

function doubtedChange(change: Change, other: Change, why: string): Change {
  const oldReaders = doubted(change.oldReaders, other.oldReaders, why);
  const oldWriters = doubted(change.oldWriters, other.oldWriters, why);
  return { ...change, oldReaders, oldWriters, breaks: whoBreaks({ oldReaders, oldWriters }) };
}

function open(answer: DiffSummary["breaks_old_readers"], other: DiffSummary["breaks_old_readers"]) {
  return answer === false && other !== false ? "unknown" : answer;
}

/** A pair with the doubts that another reading of the same two documents leaves. */
export function doubtPair(
  pair: JudgedPair,
  other: Pick<JudgedPair, "changes" | "summary">,
  why: string,
  placeOf: (pointer: string) => string,
): JudgedPair {
  const byPointer = new Map<string, Change[]>();
  for (const change of other.changes)
    for (const pointer of new Set([change.pointer, placeOf(change.pointer)]))
      byPointer.set(pointer, [...(byPointer.get(pointer) ?? []), change]);
  const changes = pair.changes.map((change) =>
    (byPointer.get(change.pointer) ?? []).reduce((seen, found) => doubtedChange(seen, found, why), change),
  );
  const listed = new Set(changes.map(({ pointer }) => pointer));
  for (const change of other.changes) {
    const pointer = placeOf(change.pointer);
    if (!listed.has(change.pointer) && !listed.has(pointer) && change.breaks !== "none")
      changes.push({ ...doubtedChange({ ...change, oldReaders: same, oldWriters: same }, change, why), pointer });
  }
  return {
    ...pair,
    changes,
    summary: {
      breaks_old_readers: open(pair.summary.breaks_old_readers, other.summary.breaks_old_readers),
      breaks_old_writers: open(pair.summary.breaks_old_writers, other.summary.breaks_old_writers),
    },
  };
}
