import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** A model, rows, and what the real library predicted for them. */
export interface RecordedCase {
  readonly name: string;
  readonly library: "lightgbm" | "xgboost";
  readonly version: string;
  readonly objective: string;
  readonly iterations: number | undefined;
  readonly model: Uint8Array;
  readonly rows: readonly Float64Array[];
  readonly raw: readonly Float64Array[];
  readonly predicted: readonly Float64Array[];
}

/** All recordings of a directory that scripts/make-tree-fixtures.py made. */
export function readRecordedCases(directory: string): RecordedCase[] {
  return readdirSync(directory)
    .toSorted()
    .map((name) => readRecordedCase(path.join(directory, name)));
}

/** One recording. */
export function readRecordedCase(folder: string): RecordedCase {
  const json = (file: string) => JSON.parse(readFileSync(path.join(folder, file), "utf8"));
  const { library, version, iterations, parameters } = json("provenance.json");
  const { raw, predicted } = json("expected.json");
  return {
    name: path.basename(folder),
    library,
    version,
    objective: parameters.objective,
    iterations,
    model: readFileSync(path.join(folder, library === "lightgbm" ? "model.txt" : "model.json")),
    rows: json("rows.json").map(toRow),
    raw: raw.map(toRow),
    predicted: predicted.map(toRow),
  };
}

const toRow = (values: (number | string)[]): Float64Array => Float64Array.from(values, Number);
