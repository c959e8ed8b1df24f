import type { KindMark } from "../../src/catalogue-entry.ts";
import { parsePointer } from "../../src/formats/json-pointer.ts";
import type { Kind } from "./kinds.ts";

type Mark = Kind["marks"][number];

/** The marks of all kinds, the weightiest first; of equal ones those of the kind that comes first. */
export function rankedMarks(kinds: readonly Kind[]): readonly KindMark[] {
  return kinds
    .flatMap(({ marks }, entry) => marks.map((mark) => ({ entry, mark })))
    .sort((left, right) => weightOf(right.mark) - weightOf(left.mark))
    .map(({ entry, mark: { member, ...mark } }) => ({ entry, ...(member && { member: takenApart(member) }), ...mark }));
}

/** Names of files by which some mark tells a directory. */
export function markedNames(kinds: readonly Kind[]): string[] {
  const marks = kinds.flatMap((kind) => kind.marks);
  return [...new Set(marks.flatMap(({ files = [], member }) => (member ? [...files, member.file] : files)))].sort();
}

/**
 * A member says what an artifact claims to be; files say what it consists of; a name may be chosen by anybody. Members of small
 * documents come before those of reports, so that most directories are recognised without their largest document.
 */
function weightOf({ member, files, without, name }: Mark): number {
  const ofMember = member === undefined ? 0 : member.file.includes("report") ? 100 : 200;
  return ofMember + (files ? 10 + files.length : 0) + (without ? 1 : 0) + (name ? 2 : 0);
}

function takenApart({ file, pointer, values }: NonNullable<Mark["member"]>): NonNullable<KindMark["member"]> {
  return { file, tokens: parsePointer(pointer) ?? [], values };
}
