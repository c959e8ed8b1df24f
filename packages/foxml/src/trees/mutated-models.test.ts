import { readFileSync } from "node:fs";
import path from "node:path";
import { ContractsError } from "@quantlab/contracts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { loadModel } from "./load-model.ts";
import { ModelFormatError } from "./model-format-error.ts";

const read = (file: string) => readFileSync(path.resolve(import.meta.dirname, "../../fixtures/trees", file), "utf8");
const seeds = [
  read("lightgbm-missing-categories/model.txt"),
  read("lightgbm-linear-trees/model.txt"),
  read("lightgbm-multiclass/model.txt"),
  read("xgboost-missing-categories/model.json"),
  read("xgboost-1.7-missing-categories/model.json"),
  read("xgboost-dart-multiclass/model.json"),
];
const words = [
  "",
  "-1",
  "0",
  "1",
  "999999999999",
  "NaN",
  "inf",
  "1e999",
  "[",
  "]",
  "{",
  "}",
  '"',
  ",",
  "=",
  "\n",
  " ",
  "\0",
  "Tree=0",
];

/** What remains of a text after a change somewhere; numbers are hit more often than chance would. */
const mutation = fc.tuple(
  fc.constantFrom("cut", "drop", "insert", "number", "swap"),
  fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  fc.constantFrom(...words),
);

function mutate(text: string, [kind, from, to, word]: [string, number, number, string]): string {
  const [start, end] = [Math.floor(from * text.length), Math.floor(to * text.length)];
  if (kind === "cut") return text.slice(0, start);
  if (kind === "drop") return text.slice(0, start) + text.slice(start + (end % 50));
  if (kind === "insert") return text.slice(0, start) + word + text.slice(start);
  if (kind === "swap") return text.slice(0, start) + text.slice(end, end + 30) + text.slice(start + 30);
  return text.slice(0, start) + text.slice(start).replace(/-?\d[\d.e+-]*/i, word);
}

test("a changed text is a model or a ModelFormatError, and a model answers finite shapes", () => {
  let models = 0;
  let refusals = 0;
  fc.assert(
    fc.property(fc.constantFrom(...seeds), fc.array(mutation, { minLength: 1, maxLength: 3 }), (seed, mutations) => {
      const text = mutations.reduce(mutate, seed);
      try {
        const model = loadModel(text);
        models++;
        if (model.featureCount < 1000) {
          const row = Array.from({ length: model.featureCount }, (_, index) => (index % 3 === 0 ? Number.NaN : index));
          expect(model.predict(row)).toHaveLength(model.outputCount);
          expect(model.predictRaw(row)).toHaveLength(model.rawOutputCount);
        }
      } catch (error) {
        if (!(error instanceof ModelFormatError)) throw error;
        expect(error.remedy).not.toBe("");
        expect(error.message.length).toBeLessThan(600);
        refusals++;
      }
    }),
    { numRuns: 1500 },
  );
  expect(models).toBeGreaterThan(0);
  expect(refusals).toBeGreaterThan(0);
});

test("any bytes are refused or loaded, never more", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.constantFrom("", "tree\n", "{"), (bytes, prefix) => {
      const source = Uint8Array.from([...Buffer.from(prefix), ...bytes]);
      expect(() => loadModel(source)).toThrow(ContractsError);
    }),
  );
});
