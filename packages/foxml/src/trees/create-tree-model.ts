import { UsageError } from "@quantlab/contracts";
import { doubleLink, singleLink } from "./apply-link.ts";
import { compileForest } from "./compile-forest.ts";
import { FeatureVectorError } from "./feature-vector-error.ts";
import { createTreeSums } from "./sum-trees.ts";
import type { ParsedModel } from "./tree-columns.ts";
import type { TreeModel } from "./tree-model.ts";

/** A model that predicts with the first `iterations` iterations of a parsed one. */
export function createTreeModel(parsed: ParsedModel, iterations: number | undefined): TreeModel {
  const { featureCount, groupCount, iterationStart } = parsed;
  const known = iterationStart.length - 1;
  if (iterations !== undefined && !(Number.isInteger(iterations) && iterations >= 1 && iterations <= known))
    throw new UsageError(`iterations is ${iterations}, the model has ${known}`, `Ask for 1 to ${known} iterations.`);
  const iterationCount = iterations ?? known;
  const forest = compileForest(parsed, iterationStart[iterationCount] as number);
  const sums = createTreeSums(forest);
  const applyLink = (forest.single ? singleLink : doubleLink)(parsed.link);
  const outputCount = parsed.link.name === "argmax" ? 1 : groupCount;
  const divisor = parsed.averaged && iterationCount > 0 ? iterationCount : 1;

  const finish = (raw: Float64Array, out: Float64Array, rowCount: number): Float64Array => {
    if (divisor !== 1) for (let index = 0; index < raw.length; index++) raw[index] = (raw[index] as number) / divisor;
    for (let row = 0; row < rowCount; row++) applyLink(raw, row * groupCount, out, row * outputCount, groupCount);
    return out;
  };
  const predictRaw = (row: ArrayLike<number>): Float64Array => {
    if (row.length !== featureCount) throw wrongLength("a row", featureCount, row.length);
    const out = new Float64Array(groupCount);
    sums.sumRow(row, out);
    return out;
  };
  const predictRawBatch = (rows: Float64Array | Float32Array, rowCount: number): Float64Array => {
    if (!(Number.isInteger(rowCount) && rowCount >= 0) || rows.length !== rowCount * featureCount)
      throw wrongLength(`${rowCount} rows`, rowCount * featureCount, rows.length);
    const out = new Float64Array(rowCount * groupCount);
    sums.sumRows(rows, rowCount, out);
    return out;
  };
  return {
    format: parsed.format,
    version: parsed.version,
    objective: parsed.objective,
    featureNames: parsed.featureNames,
    featureCount,
    outputCount,
    rawOutputCount: groupCount,
    iterationCount,
    bestIteration: parsed.bestIteration,
    predict(row) {
      const raw = predictRaw(row);
      return finish(raw, outputCount === groupCount ? raw : new Float64Array(outputCount), 1);
    },
    predictRaw,
    predictBatch(rows, rowCount) {
      const raw = predictRawBatch(rows, rowCount);
      return finish(raw, outputCount === groupCount ? raw : new Float64Array(rowCount * outputCount), rowCount);
    },
    predictRawBatch,
  };
}

function wrongLength(what: string, expected: number, found: number): FeatureVectorError {
  return new FeatureVectorError(`${what} must hold ${expected} numbers, found ${found}`, expected, found);
}
