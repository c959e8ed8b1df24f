import { catalogue, markedNames, marks } from "../generated/catalogue.ts";
import type { CatalogueEntry, KindMark } from "./catalogue-entry.ts";
import { valueAlong, valueAt } from "./formats/json-pointer.ts";
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
    ? markedNames.some((name) => listing.has(name))
    : tree.list("").some(({ name }) => namesOfMarks.has(name));
  if (!isMarked && !nameMarks.some((mark) => patternOf(mark)?.test(tree.name))) return undefined;
  const names = listing ?? tree.entries();
  for (const mark of marks) {
    if (!holds(mark, tree, names)) continue;
    const entry = catalogue[rivalOf(mark, tree, names) ?? mark.entry];
    if (entry) return (majorsOf(entry) && recogniseMajor(entry, tree)) ?? entry;
  }
  return undefined;
}

/**
 * The kind that an artifact is of in spite of one member: kinds that the same member tells apart are not told by it alone when the name
 * of the directory and another document say the other one.
 */
function rivalOf(mark: KindMark, tree: RememberingTree, names: Listing | ReadonlyMap<string, Entry>) {
  const { member, entry } = mark;
  if (!member) return undefined;
  const isNamed = (one: KindMark) => patternOf(one)?.test(tree.name) === true;
  // Nearly every artifact has the name of its own kind: the patterns of others are not needed then.
  if (nameMarks.some((one) => one.entry === entry && isNamed(one))) return undefined;
  const named = nameMarks.filter(isNamed);
  if (named.length === 0) return undefined;
  const place = `${member.file}#${member.tokens.join("/")}`;
  return named.find((one) => {
    const ofRival = marks.filter((other) => other.entry === one.entry && other.member);
    const told = ofRival.some((other) => `${other.member?.file}#${other.member?.tokens.join("/")}` === place);
    return told && ofRival.some((other) => holds(other, tree, names));
  })?.entry;
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
    if (file !== undefined) return fileNames.includes(file) || !byFileName().has(file);
    return marks.some((mark) => catalogue[mark.entry] === one && holds(mark, tree, tree.entries()));
  });
}

function holds(mark: KindMark, tree: RememberingTree, names: Listing | ReadonlyMap<string, Entry>): boolean {
  if (mark.files) for (const file of mark.files) if (!names.has(file)) return false;
  if (mark.without) for (const file of mark.without) if (names.has(file)) return false;
  const pattern = patternOf(mark);
  if (pattern && !pattern.test(tree.name)) return false;
  // A name alone is too little for a folder that holds nothing but folders.
  if (pattern && !mark.files && !holdsFile("values" in names ? names.values() : names)) return false;
  if (!mark.member) return true;
  const { file, tokens, values } = mark.member;
  return names.has(file) && values.includes(valueAlong(readDocument(tree, file), tokens));
}

/** Marks by which the name of a directory tells what it is, whatever it holds. */
const nameMarks = marks.filter((mark) => !mark.files && !mark.member);

// Compiled when a name must be looked at: most directories are told by what they hold.
const patterns = new Map<KindMark, RegExp>();

function patternOf(mark: KindMark): RegExp | undefined {
  if (mark.name === undefined) return undefined;
  let pattern = patterns.get(mark);
  if (!pattern) {
    pattern = new RegExp(mark.name);
    patterns.set(mark, pattern);
  }
  return pattern;
}

function holdsFile(entries: Iterable<Entry>): boolean {
  for (const { type } of entries) if (type === "file") return true;
  return false;
}

const namesOfMarks: ReadonlySet<string> = new Set(markedNames);

let fileNames: ReadonlyMap<string, CatalogueEntry> | undefined;

/** The kinds that are single files, by their names. */
function byFileName(): ReadonlyMap<string, CatalogueEntry> {
  fileNames ??= new Map(
    // The first of equals counts.
    catalogue
      .toReversed()
      .flatMap((entry) => (entry.form === "file" ? entry.fileNames.map((name) => [name, entry] as const) : [])),
  );
  return fileNames;
}

/** Which kind a single file is, by its name, and by what it says where versions of a kind share the name. */
export function recogniseFile(name: string, tree: Tree): CatalogueEntry | undefined {
  const entry = byFileName().get(name);
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
  return byFileName().has(name) || isPartOfAKind(name);
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
