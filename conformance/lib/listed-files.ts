import { compareCodePoints } from "../../src/formats/code-points.ts";
import type { EntryType } from "../../src/tree/tree.ts";
import type { Directory } from "../../src/view.ts";
import { onceInARow } from "./once-in-a-row.ts";

/** A file that a document of the artifact names. */
export interface Listed {
  /** The artifact's document that names it. */
  readonly file: string;
  readonly pointer: string;
  readonly name: string;
}

const plainName = /^(?!\.\.$)[\w.-]+$/;

/** Plain names that were seen before: most artifacts name the same few files, in several lists. */
const seenPlain = new Set<string>();
const mostSeen = 1000;

function isPlain(name: string): boolean {
  if (seenPlain.has(name)) return true;
  if (!plainName.test(name)) return false;
  if (seenPlain.size < mostSeen) seenPlain.add(name);
  return true;
}

/** Why a name does not stay inside the directory, in words; undefined when it does. Judged by the rules of every operating system. */
export function escapes(name: string): string | undefined {
  if (isPlain(name)) return undefined;
  if (/^[\\/]/.test(name)) return "it starts at the root";
  if (/^[A-Za-z]:/.test(name)) return "it names a drive";
  if (/^[A-Za-z][A-Za-z0-9+.-]+:\/\//.test(name)) return "it is a URL";
  if (name.includes("\0")) return "it holds a NUL character";
  if (name.split(/[\\/]/).includes("..")) return "it climbs to a parent folder";
  if (name.includes("\\")) return "a backslash separates folders on some systems only";
  return undefined;
}

/** What stands at a relative path, links unresolved: a link on the way counts as a link. Undefined when there is nothing. */
export function entryAt(directory: Directory, path: string): EntryType | undefined {
  if (isPlain(path) && path !== ".") return typeIn(directory, "", path);
  let folder = "";
  let type: EntryType = "directory";
  for (const part of path.split("/").filter((part) => part !== "" && part !== ".")) {
    if (type !== "directory") return type === "link" ? type : undefined;
    const entry = typeIn(directory, folder, part);
    if (entry === undefined) return undefined;
    type = entry;
    folder = folder === "" ? part : `${folder}/${part}`;
  }
  return type;
}

/** Folders of a directory that were looked into already: a list may name a file of one folder a thousand times. */
const foldersOf = onceInARow((_: Directory) => new Map<string, ReadonlyMap<string, EntryType>>());

function typeIn(directory: Directory, folder: string, name: string): EntryType | undefined {
  const folders = foldersOf(directory);
  let types = folders.get(folder);
  if (!types) {
    types = typesIn(directory, folder);
    folders.set(folder, types);
  }
  return types.get(name);
}

function typesIn(directory: Directory, folder: string): ReadonlyMap<string, EntryType> {
  const types = new Map<string, EntryType>();
  for (const { name, type } of directory.entries(folder)) types.set(name, type);
  return types;
}

/** The named files that are not there. Names that leave the directory, and files whose absence is judged without this list (`required`), are left out. */
export function* missing(
  directory: Directory,
  listed: Iterable<Listed>,
  required: readonly string[],
): Generator<Listed> {
  for (const one of listed) {
    if (escapes(one.name) !== undefined || required.includes(one.name)) continue;
    const type = entryAt(directory, one.name);
    if (type === undefined || type === "directory") yield one;
  }
}

/** The named files that lie outside, with the reason: by their name, or because a link stands at their place. */
export function* outside(
  directory: Directory,
  listed: Iterable<Listed>,
  judged: readonly string[],
): Generator<Listed & { readonly reason: string }> {
  for (const one of listed) {
    const byName = escapes(one.name);
    const type = byName === undefined && !judged.includes(one.name) ? entryAt(directory, one.name) : undefined;
    const reason =
      byName ??
      (type === "link" || type === "other"
        ? `a ${type === "link" ? "link" : "special file"} stands at its place`
        : undefined);
    if (reason !== undefined) yield { ...one, reason };
  }
}

const dataFormats = new Set(["json", "jsonl", "csv", "yml", "yaml", "parquet"]);
const formatOf = (name: string) => name.slice(name.lastIndexOf(".") + 1);

/** The named files whose size is not the listed one. Text and pictures for people are left out: only data is judged. */
export function* resized(
  directory: Directory,
  listed: Iterable<Listed & { readonly size: number }>,
): Generator<Listed & { readonly size: number; readonly found: number }> {
  for (const one of listed) {
    if (escapes(one.name) !== undefined || !dataFormats.has(formatOf(one.name))) continue;
    const found = directory.size(one.name);
    if (found !== undefined && found !== one.size) yield { ...one, found };
  }
}

/** The named files that do not follow the one before them in code point order, or repeat it. */
export function* unsorted(listed: Iterable<Listed>): Generator<Listed & { readonly after: string }> {
  let after: string | undefined;
  for (const one of listed) {
    if (after !== undefined && compareCodePoints(after, one.name) >= 0) yield { ...one, after };
    after = one.name;
  }
}
