import type { Directory } from "../../src/view.ts";
import { memberOf } from "./json-object.ts";
import { modelFiles } from "./model-files.ts";
import { oncePerDirectory } from "./once-per-directory.ts";

/** What a model file itself says about the columns it was trained on. */
export interface ModelColumns {
  readonly file: string;
  readonly count: number;
  /** In the order of training; undefined when it was trained without names. */
  readonly names: readonly string[] | undefined;
}

const headerBytes = 1 << 20;
const shortHeaderBytes = 1 << 12;
const decoder = new TextDecoder();

/** Columns of the model files whose format is text; pickles and other binary formats do not tell without being run. */
export const modelColumns = oncePerDirectory((directory: Directory): readonly ModelColumns[] =>
  modelFiles(directory).flatMap((file) => {
    const columns =
      file === "model.txt" ? lightgbm(directory, file) : file === "model.json" ? xgboost(directory, file) : undefined;
    return columns ?? [];
  }),
);

function lightgbm(directory: Directory, file: string): ModelColumns | undefined {
  const bytes = directory.start(file, headerBytes);
  const header = bytes && lightgbmHeader(bytes);
  if (!header) return undefined;
  const last = /^max_feature_idx=(\d+)\r?$/m.exec(header)?.[1];
  if (last === undefined) return undefined;
  const count = Number(last) + 1;
  const names = /^feature_names=(.*?)\r?\n/m.exec(`${header}\n`)?.[1]?.split(" ") ?? [];
  return { file, count, names: named(names, count) };
}

function lightgbmHeader(bytes: Uint8Array): string | undefined {
  // Most headers are short, and what follows them is long.
  for (let length = shortHeaderBytes; ; length = bytes.length) {
    const start = decoder.decode(bytes.subarray(0, length));
    if (!/^tree\r?\n/.test(start)) return undefined;
    const end = start.search(/\r?\n\r?\nTree=/);
    if (end >= 0) return start.slice(0, end + 1);
    // Of a header that is cut off only whole lines count.
    if (length >= bytes.length) return start.slice(0, start.lastIndexOf("\n") + 1);
  }
}

function xgboost(directory: Directory, file: string): ModelColumns | undefined {
  const learner = memberOf(directory.json(file), "learner");
  const count = Number(memberOf(memberOf(learner, "learner_model_param"), "num_feature"));
  // Zero is what a model says that was saved before its first round.
  if (!Number.isSafeInteger(count) || count <= 0) return undefined;
  const names = memberOf(learner, "feature_names");
  return { file, count, names: named(Array.isArray(names) ? names.map(String) : [], count) };
}

const numbered = /^(Column_|f)\d+$/;

function named(names: readonly string[], count: number): readonly string[] | undefined {
  return names.length !== count || names.every((name) => numbered.test(name)) ? undefined : names;
}
