import { catalogue } from "../generated/catalogue.ts";
import type { CatalogueEntry, Mark } from "./catalogue-entry.ts";
import { parsePointer, valueAlong, valueAt } from "./formats/json-pointer.ts";
import { parseJsonLines } from "./formats/jsonl-parse.ts";
import { defaultLimits } from "./limits.ts";
import { majorsOf } from "./majors.ts";
import { type RememberingTree, rememberingTree } from "./tree/remembering.ts";
import type { Entry, Listing, Tree } from "./tree/tree.ts";

/**
 * Which kind of artifact a directory is, by the marks of the catalogue; undefined when it is none. `listing` is what it holds, where that
 * is known. Throws UnreadableFileError.
 */
export function recogniseDirectory(tree: RememberingTree, listing?: Listing): CatalogueEntry | undefined {
  // Most folders of a large tree are none.
  const isMarked = listing
    ? [...markedNames].some((name) => listing.has(name))
    : tree.list("").some(({ name }) => markedNames.has(name));
  if (!isMarked && !markingPatterns.some((one) => one.test(tree.name))) return undefined;
  const names = listing ?? tree.entries();
  for (const one of ranked)
    if (holds(one, tree, names)) return (majorsOf(one.entry) && recogniseMajor(one.entry, tree)) ?? one.entry;
  return undefined;
}

/**
 * Which major version of its kind an artifact is of: the newest whose version member holds, or, for one that has none, whose marks or
 * file name do. `file` is the real name of an artifact that is a single file. Undefined when it is of none.
 */
export function recogniseMajor(
  entry: CatalogueEntry,
  tree: RememberingTree,
  file?: string,
): CatalogueEntry | undefined {
  return (majorsOf(entry) ?? [entry]).find((one) => {
    const { versionMember: member, fileNames } = one;
    if (member) {
      const read = fileNames.some((name) => name.endsWith(".jsonl")) ? readFirstLine : readDocument;
      return member.values.includes(valueAt(read(tree, file ?? member.file ?? ""), member.pointer));
    }
    if (file !== undefined) return fileNames.includes(file) || !byFileName.has(file);
    return ranked.some((mark) => mark.entry === one && holds(mark, tree, tree.entries()));
  });
}

interface RankedMark {
  readonly entry: CatalogueEntry;
  readonly mark: Mark;
  readonly pattern: RegExp | undefined;
  /** Where the mark's member is, taken apart. */
  readonly tokens: readonly string[];
}

function holds(
  { mark, pattern, tokens }: RankedMark,
  tree: RememberingTree,
  names: Listing | ReadonlyMap<string, Entry>,
): boolean {
  if (mark.files) for (const file of mark.files) if (!names.has(file)) return false;
  if (mark.without) for (const file of mark.without) if (names.has(file)) return false;
  if (pattern && !pattern.test(tree.name)) return false;
  // A name alone is too little for a folder that holds nothing but folders.
  if (pattern && !mark.files && !holdsFile("values" in names ? names.values() : names)) return false;
  if (!mark.member) return true;
  const { file, values } = mark.member;
  return names.has(file) && values.includes(valueAlong(readDocument(tree, file), tokens));
}

function holdsFile(entries: Iterable<Entry>): boolean {
  for (const { type } of entries) if (type === "file") return true;
  return false;
}

/**
 * A member says what an artifact claims to be; files say what it consists of; a name may be chosen by anybody. Members of small
 * documents come before those of reports, so that most directories are recognised without their largest document.
 */
function weightOf({ member, files, without, name }: Mark): number {
  const ofMember = member === undefined ? 0 : member.file.includes("report") ? 100 : 200;
  return ofMember + (files ? 10 + files.length : 0) + (without ? 1 : 0) + (name ? 2 : 0);
}

/** All marks, the weightiest first. */
const ranked = catalogue
  .flatMap((entry) =>
    entry.marks.map((mark) => ({
      entry,
      mark,
      pattern: mark.name === undefined ? undefined : new RegExp(mark.name),
      tokens: parsePointer(mark.member?.pointer ?? "") ?? [],
      weight: weightOf(mark),
    })),
  )
  .sort((left, right) => right.weight - left.weight);

/** Names by which some mark tells a directory. */
const markedNames: ReadonlySet<string> = new Set(
  catalogue.flatMap(({ marks }) =>
    marks.flatMap(({ files = [], member }) => (member ? [...files, member.file] : files)),
  ),
);

/** Names of directories that tell what they are. */
const markingPatterns: readonly RegExp[] = ranked.flatMap(({ pattern, mark }) =>
  pattern === undefined || mark.files || mark.member ? [] : pattern,
);

const byFileName = new Map(
  // The first of equals counts.
  catalogue
    .toReversed()
    .flatMap((entry) => (entry.form === "file" ? entry.fileNames.map((name) => [name, entry] as const) : [])),
);

/** Which kind a single file is, by its name, and by what it says where versions of a kind share the name. */
export function recogniseFile(name: string, tree: Tree): CatalogueEntry | undefined {
  const entry = byFileName.get(name);
  if (entry === undefined || !majorsOf(entry)) return entry;
  return recogniseMajor(entry, rememberingTree(tree), name) ?? entry;
}

/** The real name of an artifact that is a single file: the only one there, or the only one that has a name of the kind. */
export function artifactFile({ fileNames }: Pick<CatalogueEntry, "fileNames">, entries: readonly Entry[]) {
  const [first] = entries;
  if (entries.length === 1 && first?.type === "file") return first.name;
  const named = entries.filter(({ name }) => fileNames.includes(name));
  return named.length === 1 ? named[0]?.name : undefined;
}

/** Whether directories of some kind hold a file of this name. */
export function isPartOfAKind(name: string): boolean {
  partNames ??= new Set(catalogue.flatMap((entry) => entry.files));
  return partNames.has(name);
}

/** Whether a file of this name is an artifact of some kind or a part of one. */
export function isNamedByAKind(name: string): boolean {
  return byFileName.has(name) || isPartOfAKind(name);
}

let partNames: ReadonlySet<string> | undefined;

/** The entry of a kind, or of a major version of it: `order`, `order@1` and `order@2`. */
export function catalogueEntry(kind: string): CatalogueEntry | undefined {
  const name = kind.replace(/@1$/, "");
  return catalogue.find((entry) => entry.kind === name);
}

/** What tells a version stands in every line. */
function readFirstLine(tree: RememberingTree, file: string): unknown {
  try {
    const [line] = parseJsonLines(tree.chunks(file), { maxDepth: defaultLimits.depth });
    return line && !line.pending && line.result.ok ? line.result.value : undefined;
  } catch {
    return undefined;
  }
}

function readDocument(tree: RememberingTree, file: string): unknown {
  try {
    const { result } = tree.document(file, defaultLimits);
    return result.ok ? result.value : undefined;
  } catch {
    return undefined;
  }
}
