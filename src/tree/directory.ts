import { constants, lstatSync, openSync, readdirSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import { UnreadableFileError } from "../errors.ts";
import { compareCodePoints } from "../formats/code-points.ts";
import { type OnBytes, readBytes, readChunks, readSha256, readSlice } from "./descriptor-readings.ts";
import { fileSha256 } from "./file-sha256.ts";
import { fileSlice } from "./file-slice.ts";
import { packedListing } from "./packed-listing.ts";
import type { Entry, EntryType, LargeTree, Tree } from "./tree.ts";
import { unreadable } from "./unreadable.ts";

const mostSeen = 100_000;
// Without O_NONBLOCK opening a FIFO waits for a writer, perhaps for ever.
const openFlags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** Opens a directory of the file system, or a single file as a tree of one. Throws UnreadableFileError. */
export async function openDirectory(directory: string): Promise<Tree> {
  return directoryTree(directory);
}

/** The same, at once. */
export function directoryTree(directory: string, onBytes?: OnBytes): LargeTree {
  let real: string;
  try {
    real = realpathSync.native(directory);
    if (!statSync(real).isDirectory())
      throw new UnreadableFileError(
        directory,
        "it is not a directory",
        "Give a directory, or openFile for a single file.",
      );
  } catch (cause) {
    throw unreadable(directory, cause, "directory");
  }
  return treeAt(real, real, segmentsOf(real), onBytes);
}

/** Opens one file as a tree that holds nothing else. Throws UnreadableFileError. */
export async function openFile(file: string): Promise<Tree> {
  return fileTree(file);
}

/** The same, at once. A link is followed: the caller has chosen it. */
export function fileTree(file: string, onBytes?: OnBytes): LargeTree {
  const name = path.basename(file);
  let real: string;
  try {
    real = realpathSync.native(file);
  } catch (cause) {
    throw unreadable(file, cause);
  }
  const folder = path.dirname(real);
  const tree = treeAt(folder, folder, segmentsOf(folder), onBytes);
  const nameThere = (given: string) => (given === name ? path.basename(real) : given);
  if (tree.size(nameThere(name)) === undefined)
    throw new UnreadableFileError(file, "it is not a regular file", "Give a regular file.");
  return {
    ...tree,
    list: (below) => (below === "" ? [{ name, type: "file" }] : []),
    listMany: () => undefined,
    size: (given) => tree.size(nameThere(given)),
    read: (given, limit, lent) => tree.read(nameThere(given), limit, lent),
    chunks: (given) => tree.chunks(nameThere(given)),
    slice: (given, from, to) => fileSlice(tree, nameThere(given), from, to),
    sha256: (given, onWhole) => fileSha256(tree, nameThere(given), onWhole),
  };
}

function treeAt(root: string, boundary: string, segments: readonly string[], onBytes: OnBytes | undefined): LargeTree {
  /** Folders that their parents, once listed, have shown to be no links: they lie where they seem to. */
  const seen = new Set<string>();
  const isHere = (folder: string) => seen.has(folder) || isInside(`${root}/${folder}`, boundary);

  /** Where a path leads on disk; undefined when it names no place inside the boundary. */
  const placeOf = (file: string): string | undefined => {
    if (file === "") return root;
    if (!isPlain(file)) return undefined;
    const place = `${root}/${file}`;
    const cut = file.lastIndexOf("/");
    return cut > 0 && !isHere(file.slice(0, cut)) ? undefined : place;
  };

  /** Opens what is there; a link is followed only when it stays inside the boundary. */
  const openAny = (file: string): number => {
    const place = placeOf(file);
    if (place === undefined) throw outside(file);
    try {
      return openSync(place, openFlags | constants.O_NOFOLLOW);
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== "ELOOP") throw unreadable(file, cause);
      return openLink(place, file, boundary);
    }
  };

  return {
    name: segments.at(-1) ?? "",
    parentName: segments.at(-2) ?? "",
    // No getter: V8 would keep each tree, and what it remembers, until the next collection of everything.
    path: segments,
    list(folder) {
      const place = placeOf(folder);
      if (place === undefined || (folder !== "" && !isHere(folder))) throw outside(folder);
      try {
        const entries = readdirSync(place, { withFileTypes: true })
          .map((entry): Entry => ({ name: entry.name, type: typeOf(entry) }))
          .sort((left, right) => compareCodePoints(left.name, right.name));
        if (seen.size > mostSeen) seen.clear();
        for (const { name, type } of entries)
          if (type === "directory") seen.add(folder === "" ? name : `${folder}/${name}`);
        return entries;
      } catch (cause) {
        throw unreadable(folder === "" ? root : folder, cause, "directory");
      }
    },
    listMany() {
      try {
        return packedListing(root, typeOf);
      } catch (cause) {
        throw unreadable(root, cause, "directory");
      }
    },
    size(file) {
      const place = placeOf(file);
      if (place === undefined) return undefined;
      try {
        const status = lstatSync(place, { throwIfNoEntry: false });
        if (status?.isFile()) return status.size;
        if (!status?.isSymbolicLink() || !isInside(place, boundary)) return undefined;
        const target = statSync(place, { throwIfNoEntry: false });
        return target?.isFile() ? target.size : undefined;
      } catch (cause) {
        if (nothingThere.has((cause as NodeJS.ErrnoException).code ?? "")) return undefined;
        throw unreadable(file, cause);
      }
    },
    read: (file, limit, lent) => readBytes(openAny(file), file, limit, lent),
    *chunks(file) {
      yield* readChunks(openAny(file), file, onBytes);
    },
    slice: (file, from, to) => readSlice(openAny(file), file, from, to),
    sha256: (file, onWhole) => readSha256(openAny(file), file, onBytes, onWhole),
    subtree(folder) {
      if (folder !== "" && !isPlain(folder)) throw outside(folder);
      return folder === ""
        ? treeAt(root, boundary, segments, onBytes)
        : treeAt(`${root}/${folder}`, boundary, [...segments, ...folder.split("/")], onBytes);
    },
  };
}

/** Names of the folders on an absolute path. */
export function segmentsOf(root: string): readonly string[] {
  return root.split(path.sep === "/" ? "/" : /[\\/]/).filter((name) => name !== "");
}

/** A path that documents may name: relative, without `.`, `..` or empty parts. */
function isPlain(file: string): boolean {
  if (file.includes("\0") || path.isAbsolute(file)) return false;
  return file.includes("/") ? !unusualPart.test(file) : file !== "" && file !== "." && file !== "..";
}

const unusualPart = /(?:^|\/)\.{0,2}(?:\/|$)/;

function openLink(target: string, file: string, boundary: string): number {
  if (!isInside(target, boundary))
    throw new UnreadableFileError(
      file,
      "it is a link that leads out of the directory or in a circle",
      "Replace the link by the file.",
    );
  try {
    return openSync(target, openFlags);
  } catch (cause) {
    throw unreadable(file, cause);
  }
}

function isInside(target: string, boundary: string): boolean {
  try {
    const real = realpathSync.native(target);
    return real === boundary || real.startsWith(boundary + path.sep);
  } catch {
    return false;
  }
}

function typeOf(entry: { isFile(): boolean; isDirectory(): boolean; isSymbolicLink(): boolean }): EntryType {
  return entry.isFile() ? "file" : entry.isDirectory() ? "directory" : entry.isSymbolicLink() ? "link" : "other";
}

const nothingThere: ReadonlySet<string> = new Set(["ENOENT", "ENOTDIR", "ENAMETOOLONG", "ELOOP"]);

const outside = (file: string) =>
  new UnreadableFileError(file, "there is no such file inside the directory", "Give a path below the directory.");
