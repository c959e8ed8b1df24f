import path from "node:path";
import { describe, expect, test } from "vitest";
import { loadModel } from "./load-model.ts";
import { type RecordedCase, readRecordedCases } from "./testing/recorded-case.ts";

const recorded = path.resolve(import.meta.dirname, "../../fixtures/trees");
// Set by `npm run test:libraries`: models that the real libraries have just trained with random seeds.
const fresh = process.env.QUANTLAB_TREE_CASES;

describe.each(readRecordedCases(recorded))("$name", (recording) => {
  test("predicts as the library did", () => {
    expect(compare(recording)).toEqual({ scores: "same", predictions: "same" });
  });
});

describe.skipIf(fresh === undefined)("models trained just now", () => {
  const cases = fresh === undefined ? [] : readRecordedCases(fresh);
  const found: string[] = [];
  test.each(cases)("$name", (recording) => {
    const { scores, predictions } = compare(recording);
    found.push(recording.library, `${recording.library} ${scores}`);
    expect(predictions).not.toBe("different");
    // The start value of these is a logarithm, which C's float32 libraries do not always round to the nearest.
    const logarithmic = /^(reg:(logistic|gamma|tweedie)|binary:logistic|count:|survival:)/.test(recording.objective);
    expect(scores).toBeOneOf(logarithmic && recording.library === "xgboost" ? ["same", "close"] : ["same"]);
  });
  test("there are some of both libraries, and few that are not the same to the last bit", () => {
    expect(found).toEqual(expect.arrayContaining(["lightgbm", "xgboost"]));
    expect(found.filter((entry) => entry === "xgboost close").length).toBeLessThan(1 + cases.length / 50);
  });
});

type Likeness = "same" | "close" | "different";

function compare({ library, iterations, model: bytes, rows, raw, predicted }: RecordedCase) {
  const model = loadModel(bytes, { format: library, ...(iterations !== undefined && { iterations }) });
  const width = model.featureCount;
  const batch = new Float64Array(rows.length * width);
  for (const [index, row] of rows.entries()) batch.set(row, index * width);

  const scores = rows.map((row) => model.predictRaw(row));
  expect([...model.predictRawBatch(batch, rows.length)]).toEqual(scores.flatMap((score) => [...score]));
  const predictions = rows.map((row) => model.predict(row));
  expect([...model.predictBatch(batch, rows.length)]).toEqual(predictions.flatMap((values) => [...values]));
  return {
    scores: likeness(raw, scores, () => 0, 4 * 2 ** -23),
    predictions:
      library === "lightgbm"
        ? likeness(predicted, predictions, (value) => 1e-12 * Math.max(1, Math.abs(value)), 0)
        : likeness(predicted, predictions, () => 0, 16 * 2 ** -23),
  };
}

/** Same: within `exact` of every value. Close: within `close` of it, relative to values above 1. */
function likeness(
  expected: readonly Float64Array[],
  found: readonly Float64Array[],
  exact: (value: number) => number,
  close: number,
): Likeness {
  let worst: Likeness = "same";
  expect(found.map((values) => values.length)).toEqual(expected.map((values) => values.length));
  for (const [row, values] of expected.entries()) {
    for (const [output, value] of values.entries()) {
      const other = found[row]?.[output] as number;
      if (Object.is(other, value) || other === value || Math.abs(other - value) <= exact(value)) continue;
      if (!(Math.abs(other - value) <= close * Math.max(1, Math.abs(value)))) return "different";
      worst = "close";
    }
  }
  return worst;
}
