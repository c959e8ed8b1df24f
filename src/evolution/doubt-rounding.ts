import type { SchemaDocument } from "./catalogue.ts";
import type { Change } from "./diff-schemas.ts";
import type { DirectionVerdict } from "./directions.ts";
import { doubtPair } from "./doubt-pairs.ts";
import type { JudgedPair } from "./judged-pair.ts";
import { type NumericKeyword, numbersOf, type WrittenNumber } from "./rounded-numbers.ts";

const unknownSummary = { breaks_old_readers: "unknown", breaks_old_writers: "unknown" } as const;
const exactText = (numbers: readonly WrittenNumber[]) => numbers.map(({ exact }) => exact).join();
const shownText = (numbers: readonly WrittenNumber[]) => numbers.map(({ text }) => text).join(", ");

function openChange(place: Pick<Change, "pointer" | "keyword" | "kind" | "before" | "after">, why: string): Change {
  const verdict: DirectionVerdict = { breaks: "unknown", why };
  return { ...place, oldReaders: verdict, oldWriters: verdict, breaks: "unknown" };
}

function doubted(pair: JudgedPair, changes: readonly Change[], why: string): JudgedPair {
  return changes.length === 0 ? pair : doubtPair(pair, { changes, summary: unknownSummary }, why, (pointer) => pointer);
}

const isClose = (left: number, right: number) => Math.abs(left - right) <= Math.abs(left) * 2 ** -50;

/** A number that is rounded to another of the same comparison, or so near to it that their order is lost. */
function confused(keywords: readonly NumericKeyword[]): string | undefined {
  const all = keywords.flatMap(({ keyword, numbers }) => numbers.map((number) => ({ ...number, keyword })));
  const sorted = all.sort((left, right) => left.value - right.value);
  return sorted.find(
    (number, at) =>
      (number.isRounded && number.keyword === "multipleOf") ||
      [sorted[at - 1], sorted[at + 1]].some(
        (other) =>
          other !== undefined &&
          (number.isRounded || other.isRounded) &&
          number.exact !== other.exact &&
          isClose(number.value, other.value),
      ),
  )?.text;
}

/** Numbers that no double holds are judged as doubles: what that may hide is left open. */
export function doubtRounding(pair: JudgedPair): JudgedPair {
  const documents = [...pair.oldReach.documents, ...pair.newReach.documents];
  if (!documents.some(({ written }) => numbersOf(written).round)) return pair;
  const placed = (reached: readonly SchemaDocument[]) =>
    reached.flatMap(({ path, written }) => numbersOf(written).keywords.map((keyword) => ({ path, ...keyword })));
  const [old, next] = [placed(pair.oldReach.documents), placed(pair.newReach.documents)];
  const why = (text: string) => `${text} is judged as the double that is nearest to it`;
  const byPlace = new Map(next.map((keyword) => [`${keyword.path}#${keyword.pointer}`, keyword]));
  const changes: Change[] = [];
  const apart = new Set<NumericKeyword>();
  for (const before of old) {
    const renamed = before.path === pair.before.path ? pair.after.path : before.path;
    const after = byPlace.get(`${renamed}#${before.pointer}`);
    if (after === undefined || exactText(before.numbers) === exactText(after.numbers)) continue;
    if (![...before.numbers, ...after.numbers].some(({ isRounded }) => isRounded)) continue;
    apart.add(before).add(after);
    const isOwn = after.path === pair.after.path;
    const place = isOwn ? { pointer: after.pointer, keyword: after.keyword } : { pointer: "", keyword: "" };
    const [left, right] = [shownText(before.numbers), shownText(after.numbers)];
    changes.push(
      openChange(
        { ...place, kind: "changed", ...(isOwn && { before: left, after: right }) },
        why(`${left} or ${right}`),
      ),
    );
  }
  const seen = doubted(pair, changes, changes[0]?.oldReaders.why ?? "");
  if (seen.changes.length === 0) return seen;
  const text = confused([...old, ...next].filter((keyword) => !apart.has(keyword)));
  if (text === undefined) return seen;
  return doubted(
    seen,
    seen.changes.map((change) => openChange(change, why(text))),
    why(text),
  );
}
