import type { Directory } from "../../src/view.ts";
import { catboostColumns } from "./catboost-columns.ts";
import { estimatorColumns } from "./estimator-columns.ts";
import { memberOf } from "./json-object.ts";
import { kerasColumns } from "./keras-columns.ts";
import { modelFiles } from "./model-files.ts";
import { onceInARow } from "./once-in-a-row.ts";
import { onnxColumns } from "./onnx-columns.ts";

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

type Columns = Omit<ModelColumns, "file">;
type ColumnsIn = (directory: Directory, file: string) => Columns | undefined;

const counted =
  (count: (directory: Directory, file: string) => number | undefined): ColumnsIn =>
  (directory, file) => {
    const columns = count(directory, file);
    return columns === undefined ? undefined : { count: columns, names: undefined };
  };

const formats: ReadonlyMap<string, ColumnsIn> = new Map([
  ["model.txt", lightgbm],
  ["model.json", xgboost],
  ["model.cbm", catboostColumns],
  ["model.joblib", estimatorColumns],
  ["model.pkl", estimatorColumns],
  ["model.h5", counted(kerasColumns)],
  ["model.keras", counted(kerasColumns)],
  ["model.onnx", counted(onnxColumns)],
]);

/** Columns of the model files that say so without being run: compressed ones, other pickles than estimators and PyTorch's do not. */
export const modelColumns = onceInARow((directory: Directory): readonly ModelColumns[] =>
  modelFiles(directory).flatMap((file) => {
    const columns = formats.get(file)?.(directory, file);
    return columns ? { file, count: columns.count, names: named(columns.names ?? [], columns.count) } : [];
  }),
);

function lightgbm(directory: Directory, file: string): Columns | undefined {
  const bytes = directory.start(file, headerBytes);
  const header = bytes && lightgbmHeader(bytes);
  if (!header) return undefined;
  const last = /^max_feature_idx=(\d+)\r?$/m.exec(header)?.[1];
  if (last === undefined) return undefined;
  const count = Number(last) + 1;
  const names = /^feature_names=(.*?)\r?\n/m.exec(`${header}\n`)?.[1]?.split(" ");
  return { count, names };
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

function xgboost(directory: Directory, file: string): Columns | undefined {
  const learner = memberOf(directory.json(file), "learner");
  const count = Number(memberOf(memberOf(learner, "learner_model_param"), "num_feature"));
  // Zero is what a model says that was saved before its first round.
  if (!Number.isSafeInteger(count) || count <= 0) return undefined;
  const names = memberOf(learner, "feature_names");
  return { count, names: Array.isArray(names) ? names.map(String) : undefined };
}

const numbered = /^(Column_|f)?\d+$/;

function named(names: readonly string[], count: number): readonly string[] | undefined {
  return names.length !== count || names.every((name) => numbered.test(name)) ? undefined : names;
}
