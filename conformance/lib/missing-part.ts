import type { Directory } from "../../src/view.ts";
import { type BrokenFormat, brokenSignature } from "./file-signature.ts";
import { missingOfPickle } from "./pickle-end.ts";
import { zipNames } from "./zip-names.ts";

type Missing = (directory: Directory, file: string, size: number) => BrokenFormat | undefined;

const headerBytes = 1 << 20;
const shortHeaderBytes = 1 << 12;
const utf8 = new TextDecoder();
const latin1 = new TextDecoder("latin1");
const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** A character for each byte, as the quicker decoder says where it can. */
function ascii(bytes: Uint8Array): string {
  const text = utf8.decode(bytes);
  return text.length === bytes.length ? text : latin1.decode(bytes);
}

/** The length that a file states in itself, against the one that it has. */
const shorter = (stated: number, size: number): BrokenFormat | undefined =>
  size < stated ? { expected: `${stated} bytes or more`, found: `${size} bytes` } : undefined;

const missing: Readonly<Record<string, Missing>> = {
  txt: missingOfLightgbm,
  json(directory, file, size) {
    const end = ascii(directory.slice(file, Math.max(0, size - 64), size) ?? new Uint8Array()).trimEnd();
    // Space may follow, as much as anybody likes.
    return end === "" || end.endsWith("}") ? undefined : { expected: "} at the end", found: end.slice(-8) };
  },
  cbm(directory, file, size) {
    const start = directory.start(file, 8) ?? new Uint8Array();
    return start.length < 8 ? shorter(8, size) : shorter(8 + viewOf(start).getUint32(4, true), size);
  },
  pkl: missingOfPickle,
  joblib: missingOfPickle,
  h5(directory, file, size) {
    const start = directory.start(file, headerBytes) ?? new Uint8Array();
    const at = { 0: 40, 1: 44, 2: 28, 3: 28 }[start[8] ?? -1];
    // Addresses of another width than eight bytes are rare, and nothing is said of them.
    if (at === undefined || start[start[8] && start[8] > 1 ? 9 : 13] !== 8) return undefined;
    const cut =
      start.length < at + 8 ? shorter(at + 8, size) : shorter(Number(viewOf(start).getBigUint64(at, true)), size);
    if (cut || ascii(start).includes("model_config")) return cut;
    return { expected: "model_config, from which Keras builds the model", found: "at most its weights" };
  },
  keras: missingOfArchive,
  pt: missingOfArchive,
};

function missingOfLightgbm(directory: Directory, file: string, size: number): BrokenFormat | undefined {
  const start = directory.start(file, headerBytes) ?? new Uint8Array();
  const header = headerBeforeTrees(start.subarray(0, shortHeaderBytes)) ?? headerBeforeTrees(start);
  if (!header) return size > headerBytes ? undefined : { expected: "Tree=0 behind the header", found: "nothing" };
  const sizes = /^tree_sizes=([\d ]*)\r?$/m.exec(header)?.[1]?.split(" ") ?? [];
  const trees = sizes.reduce((sum, bytes) => sum + Number(bytes), header.length);
  if (size < trees) return shorter(trees, size);
  const rest = ascii(directory.slice(file, trees, trees + headerBytes) ?? new Uint8Array());
  if (size > trees + headerBytes || !rest.includes("\nparameters:") || rest.includes("\nend of parameters"))
    return undefined;
  return { expected: "end of parameters", found: "no end of them" };
}

/** The header of LightGBM text with the empty line behind it; undefined when that is not reached. */
function headerBeforeTrees(start: Uint8Array): string | undefined {
  const text = ascii(start);
  const end = /\r?\n\r?\n(?=Tree=|end of trees)/.exec(text);
  return end ? text.slice(0, end.index + end[0].length) : undefined;
}

function missingOfArchive(directory: Directory, file: string): BrokenFormat | undefined {
  // Older PyTorch files are no archives.
  if (directory.start(file, 1)?.[0] !== 0x50 || zipNames(directory, file)) return undefined;
  return { expected: "a central directory at the end of the archive", found: "none" };
}

/** What a model file lacks of what it announces; undefined when nothing, and for what is in another format than its extension names. */
export function missingPart(directory: Directory, file: string): BrokenFormat | undefined {
  const extension = file.slice(file.lastIndexOf(".") + 1);
  // Its first bytes come first: of a small file they are all.
  if (!Object.hasOwn(missing, extension) || brokenSignature(directory, file)) return undefined;
  const size = directory.size(file);
  return size === undefined ? undefined : missing[extension]?.(directory, file, size);
}
