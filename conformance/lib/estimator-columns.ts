import type { Directory } from "../../src/view.ts";
import { opcodes } from "./pickle-opcodes.ts";
import {
  beginsWith,
  isGlobal,
  isPickledObject,
  memberOf,
  type Pickled,
  says,
  textOf,
  type Unpickling,
  unpicklingAt,
} from "./pickled.ts";

/** What an estimator says about the columns that it was fitted to. */
interface EstimatorColumns {
  readonly count: number;
  /** In the order of training; undefined when it was fitted without names. */
  readonly names: readonly string[] | undefined;
}

const shortHeadBytes = 1 << 10;
const headBytes = 1 << 13;
const longHeadBytes = 1 << 20;
/** The longest opcode with its operand. */
const longestOpcode = 9;
const decoder = new TextDecoder();
const stop = 0x2e;
const build = 0x62;

/** Members that count the columns, by the package of the estimator. */
const counters = [
  ["sklearn.", "n_features_in_"],
  ["lightgbm.", "_n_features"],
] as const;

/**
 * Columns of the outermost estimator of an uncompressed pickle, joblib's too: as its opcodes say, without running them. Undefined when it
 * is of another library, or says nothing near the beginning.
 */
export function estimatorColumns(directory: Directory, file: string): EstimatorColumns | undefined {
  for (const length of [headBytes, longHeadBytes]) {
    const head = directory.start(file, length);
    if (head?.[0] !== 0x80) return undefined;
    const listed = listedCount(directory);
    if (listed && looksLikeUnnamed(head, listed)) return { count: listed, names: undefined };
    const columns = columnsIn(unpicklingAt(head, 0));
    if (columns !== "further on") return columns;
    if (head.length < length) return undefined;
  }
  return undefined;
}

/** How many features the metadata lists. */
function listedCount(directory: Directory): number | undefined {
  const metadata = directory.json("model_meta.json") as { readonly feature_list?: unknown } | null | undefined;
  return Array.isArray(metadata?.feature_list) ? metadata.feature_list.length : undefined;
}

/**
 * Whether the first number of columns that is met is the listed one, without names: then nothing comes of looking closer, which takes
 * ten times as long.
 */
function looksLikeUnnamed(head: Uint8Array, listed: number): boolean {
  const text = decoder.decode(head.subarray(0, shortHeadBytes));
  const at = text.indexOf("n_features_in_") + 14;
  // What remembers the name may stand between it and the number.
  const code = text[at] === "K" ? at : at + 1;
  const count = text.charCodeAt(code + 1);
  return text[code] === "K" && count === listed && count < 0x80 && !text.includes("feature_names_in_");
}

function columnsIn(pickle: Unpickling): EstimatorColumns | "further on" | undefined {
  const { bytes, stack, marks } = pickle;
  let counter: string | undefined;
  while (pickle.at + longestOpcode <= bytes.length) {
    const before = stack.length;
    if (!step(pickle)) return undefined;
    if (counter === undefined && isPickledObject(stack[0])) {
      counter = counterOf(pickle, stack[0].of);
      if (counter === undefined) return undefined;
    }
    // The number has just become a member of the outermost object: behind it, its members and the mark are two.
    if (stack.length <= before || marks.length !== 1 || marks[0] !== 2 || stack.length % 2 !== 0) continue;
    const count = stack.at(-1);
    if (counter === undefined || typeof count !== "number" || !says(pickle, stack.at(-2), counter)) continue;
    return count > 0 ? { count, names: fittedNames(pickle) } : undefined;
  }
  return "further on";
}

/** Runs the next opcode, and past the array that joblib leaves in the file behind a stand-in; false at the end and for what is not known. */
function step(pickle: Unpickling): boolean {
  const code = pickle.bytes[pickle.at++] ?? stop;
  const run = opcodes[code];
  run?.(pickle);
  return run !== undefined && (code !== build || passArray(pickle));
}

/** The member that counts the columns of estimators of that class. */
const counterOf = (pickle: Unpickling, of: Pickled): string | undefined =>
  isGlobal(of) ? counters.find(([library]) => beginsWith(pickle, of.module, library))?.[1] : undefined;

function fittedNames(pickle: Unpickling): readonly string[] | undefined {
  const { stack } = pickle;
  for (let at = 2; at + 1 < stack.length; at += 2) {
    const value = stack[at + 1] as Pickled;
    if (!says(pickle, stack[at], "feature_names_in_") || !isPickledObject(value)) continue;
    const names = Array.isArray(value.state) ? value.state[4] : undefined;
    return Array.isArray(names) ? names.flatMap((name) => textOf(pickle, name) ?? []) : undefined;
  }
  return undefined;
}

/** Past the elements of an array that joblib wrote behind its stand-in, which the array replaces; false when their length is not known. */
function passArray(pickle: Unpickling): boolean {
  const wrapper = pickle.stack.at(-1) as Pickled;
  if (!isPickledObject(wrapper) || !isGlobal(wrapper.of) || !says(pickle, wrapper.of.name, "NumpyArrayWrapper"))
    return true;
  const shape = memberOf(pickle, wrapper.state, "shape");
  const dtype = memberOf(pickle, wrapper.state, "dtype");
  const code = isPickledObject(dtype) && Array.isArray(dtype.args) ? textOf(pickle, dtype.args[0]) : undefined;
  const [, kind, width] = /^([A-Za-z])(\d+)$/.exec(code ?? "") ?? [];
  if (!Array.isArray(shape) || kind === undefined) return false;
  if (kind === "O") return passObjects(pickle);
  const isAligned = typeof memberOf(pickle, wrapper.state, "numpy_array_alignment_bytes") === "number";
  if (isAligned) pickle.at += 1 + (pickle.bytes[pickle.at] ?? 0);
  const each = Number(width) * (kind === "U" ? 4 : 1);
  pickle.at += shape.reduce((product: number, length) => product * Number(length), each);
  return true;
}

/** An array of objects is a pickle of its own. */
function passObjects(pickle: Unpickling): boolean {
  const inner = unpicklingAt(pickle.bytes, pickle.at);
  while (inner.at + longestOpcode <= inner.bytes.length) {
    const code = inner.bytes[inner.at++] ?? stop;
    if (code === stop) {
      pickle.stack[pickle.stack.length - 1] = inner.stack[0];
      pickle.at = inner.at;
      return true;
    }
    if (!opcodes[code]) return false;
    opcodes[code](inner);
  }
  pickle.at = Number.POSITIVE_INFINITY;
  return true;
}
