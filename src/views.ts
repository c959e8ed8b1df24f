import { type JsonResult, parseJson } from "./formats/json-parse.ts";
import type { Limits } from "./limits.ts";
import type { LoadedFile } from "./loaded-file.ts";
import { fileSha256 } from "./tree/file-sha256.ts";
import { fileSlice } from "./tree/file-slice.ts";
import { type RememberingTree, rememberingTree } from "./tree/remembering.ts";
import type { Tree } from "./tree/tree.ts";
import type { Directory, Workspace } from "./view.ts";

/** A directory as rules see it; files that the judge has read are not read again. */
export function directoryView(
  given: Tree | RememberingTree,
  loaded: ReadonlyMap<string, LoadedFile>,
  limits: Limits,
): Directory {
  const tree = rememberingTree(given);
  const bytesOf = (file: string): Uint8Array | undefined => {
    const known = loaded.get(file);
    if (known?.bytes && known.name === file) return known.bytes;
    const size = tree.size(file);
    return size === undefined || size > limits.documentBytes ? undefined : tree.read(file, limits.documentBytes);
  };
  let lastStart: FileStart | undefined;
  return {
    name: tree.name,
    parentName: tree.parentName,
    path: tree.path,
    entries(folder) {
      try {
        return tree.list(folder);
      } catch {
        return [];
      }
    },
    size(file) {
      const known = loaded.get(file);
      if (known?.size !== undefined && known.name === file) return known.size;
      return lastStart?.file === file && isWhole(lastStart) ? lastStart.bytes.length : tree.size(file);
    },
    sha256(file) {
      if (!tree.isFile(file)) return undefined;
      // Rules that look into a model compare its hash before: of a short file the bytes are known from then on.
      return fileSha256(tree, file, (bytes) => {
        lastStart = { file, length: Number.POSITIVE_INFINITY, bytes: new Uint8Array(bytes) };
      });
    },
    start(file, length) {
      if (lastStart?.file !== file || lastStart.length < length) {
        if (!tree.isFile(file)) return undefined;
        lastStart = { file, length, bytes: startOf(tree, file, length) };
      }
      return lastStart.bytes.subarray(0, length);
    },
    slice(file, from, to) {
      if (lastStart?.file === file && to <= lastStart.length) return lastStart.bytes.subarray(from, to);
      return tree.isFile(file) ? fileSlice(tree, file, from, to) : undefined;
    },
    text(file) {
      const known = loaded.get(file);
      if (known?.text !== undefined && known.name === file) return known.text;
      const bytes = bytesOf(file);
      return bytes && new TextDecoder().decode(bytes);
    },
    json(file) {
      const known = loaded.get(file);
      if (known?.name === file && known.value !== undefined && !known.table) return known.value;
      const whole = lastStart?.file === file && lastStart.length > limits.documentBytes ? lastStart.bytes : undefined;
      if (whole && whole.length <= limits.documentBytes) return valueIn(parseJson(whole, { maxDepth: limits.depth }));
      return tree.isFile(file) ? valueIn(tree.foreignDocument(file, limits).result) : undefined;
    },
  };
}

/** Whether the beginning is the whole file: it is when fewer bytes came than were asked for. */
const isWhole = ({ bytes, length }: FileStart) => bytes.length < length;

const valueIn = (result: JsonResult) => (result.ok ? result.value : undefined);

/** The bytes of a file that were asked for last: several rules look at the same file. */
interface FileStart {
  readonly file: string;
  /** How many were asked for; the file may be shorter. */
  readonly length: number;
  readonly bytes: Uint8Array;
}

function startOf(tree: Tree, file: string, length: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let known = 0;
  for (const chunk of tree.chunks(file)) {
    pieces.push(chunk.subarray(0, length - known));
    known += chunk.length;
    if (known >= length) break;
  }
  const [first = new Uint8Array(0)] = pieces;
  if (pieces.length < 2) return first;
  const start = new Uint8Array(Math.min(length, known));
  let at = 0;
  for (const piece of pieces) {
    start.set(piece, at);
    at += piece.length;
  }
  return start;
}

const nothingLoaded: ReadonlyMap<string, LoadedFile> = new Map();

/**
 * What lies around an artifact: a path recorded elsewhere is looked up by its longest suffix that exists here. Where many workspaces lie
 * below one folder, what is not at the top is looked up in the folders around the artifact.
 */
export function workspaceView(workspace: Tree, limits: Limits, artifactFolder = ""): Workspace {
  const suffixes = (reported: string) => {
    const parts = reported.split(/[\\/]+/).filter((part) => part !== "" && part !== "." && part !== "..");
    return parts.map((_, index) => parts.slice(index).join("/"));
  };
  const find = (reported: string, exists: (path: string) => boolean) => {
    const here = suffixes(reported);
    const there = here.find(exists);
    if (there !== undefined) return there;
    const around = foldersAround(artifactFolder);
    // A single name is in many folders: it says nothing about which of them is meant.
    const nearby = here.slice(0, -1).flatMap((suffix) => around.map((folder) => `${folder}/${suffix}`));
    return nearby.find(exists);
  };
  return {
    directory(reported) {
      const folder = find(reported, (path) => isFolder(workspace, path));
      return folder === undefined ? undefined : directoryView(workspace.subtree(folder), nothingLoaded, limits);
    },
    json(reported) {
      const file = find(reported, (path) => workspace.size(path) !== undefined);
      return file === undefined ? undefined : directoryView(workspace, nothingLoaded, limits).json(file);
    },
  };
}

/** A folder and those that hold it, from the inside out, without the top. */
function foldersAround(folder: string): readonly string[] {
  const parts = folder.split("/").filter((part) => part !== "");
  return parts.map((_, index) => parts.slice(0, parts.length - index).join("/"));
}

function isFolder(tree: Tree, folder: string): boolean {
  const cut = folder.lastIndexOf("/");
  try {
    return tree
      .list(cut < 0 ? "" : folder.slice(0, cut))
      .some((entry) => entry.type === "directory" && entry.name === folder.slice(cut + 1));
  } catch {
    return false;
  }
}
