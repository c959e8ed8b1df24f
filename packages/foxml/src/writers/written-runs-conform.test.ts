import path from "node:path";
import { ContractsError } from "@quantlab/contracts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { openModelStore } from "../model-store/open-model-store.ts";
import { errorsOf } from "../testing/errors-of.ts";
import { remove, temporaryFolder } from "../testing/recorded-run.ts";
import { beginnings, lightgbmText } from "../testing/small-models.ts";
import { type TrainedModelInput, writeTrainedModel } from "./write-trained-model.ts";

const run = { timestamp: "2026-01-05T10:15:00Z", gitSha: "9c69edc" };
const figure = fc.double({ min: -1, max: 1, noNaN: true });
const featureNames = fc.uniqueArray(fc.stringMatching(/^[a-zA-Z][a-z0-9_]{0,8}$/), { minLength: 4, maxLength: 9 });
const strangeNames = fc.uniqueArray(fc.string({ unit: "binary", minLength: 1, maxLength: 6 }), {
  minLength: 1,
  maxLength: 5,
});
const target = fc.oneof(
  fc.constantFrom("fwd_ret_5m", "y_will_peak_60m_0.8"),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }),
);
const scope = fc.oneof(
  fc.constant({ view: "CROSS_SECTIONAL" as const }),
  fc.record({ view: fc.constant("SYMBOL_SPECIFIC" as const), symbol: fc.constantFrom("AAPL", "BRK.B", "ÄÖ", "a=b") }),
);
const common = fc.record(
  {
    target,
    intervalMinutes: fc.oneof(fc.constantFrom(1, 5, 1440), fc.double({ min: 1e-3, max: 1e6, noNaN: true })),
    metrics: fc.record({
      mean_IC: figure,
      mean_RankIC: figure,
      IC_IR: fc.double({ noNaN: true, noDefaultInfinity: true }),
    }),
    cvScores: fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: 1, maxLength: 5 }),
    auc: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    familiesFailed: fc.uniqueArray(fc.constantFrom("CatBoost", "lightgbm", "MLP")),
    universe: fc.constantFrom("u1", "abc"),
    more: fc.record(
      {
        n_rows_train: fc.nat(),
        feature_importance: fc.dictionary(fc.string(), figure),
        package_versions: fc.dictionary(fc.string({ unit: "grapheme" }), fc.string()),
        params_used: fc.option(fc.dictionary(fc.string(), fc.jsonValue() as fc.Arbitrary<unknown>)),
        free: fc.jsonValue(),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ["target", "intervalMinutes", "metrics"] },
);
const content = fc.oneof(
  featureNames.map((features) => ({ family: "lightgbm", features, model: undefined })),
  fc.record({
    family: fc.constantFrom("Ridge", "elastic_net"),
    features: strangeNames,
    model: fc.constant(undefined),
  }),
  fc.record({
    family: fc.constantFrom("LSTM", "Transformer"),
    model: fc.constant(undefined),
    sequence: fc.record({
      length: fc.integer({ min: 1, max: 512 }),
      channels: fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 5 }),
      normalization: fc.constantFrom("returns", "log_returns", "minmax"),
    }),
    ranking: fc.record({
      targetType: fc.constantFrom("cs_percentile", "cs_zscore", "vol_scaled"),
      lossType: fc.constantFrom("pairwise_logistic", "listwise_softmax"),
      trainingMetrics: fc.record({
        best_ic: figure,
        best_spread: figure,
        epochs_trained: fc.nat(),
        ic_ir: fc.option(figure),
      }),
    }),
  }),
);
const input = fc
  .tuple(common, scope, content)
  .map((parts) => Object.assign({}, ...parts, { run }) as TrainedModelInput);

const spoilt: readonly (readonly [string, fc.Arbitrary<unknown>])[] = [
  ["intervalMinutes", fc.oneof(fc.double(), fc.constant(null))],
  [
    "metrics",
    fc.oneof(fc.constant(undefined), fc.dictionary(fc.constantFrom("mean_IC", "mean_RankIC", "IC_IR"), fc.double())),
  ],
  ["features", fc.array(fc.oneof(fc.string(), fc.integer(), fc.constant(null)))],
  ["target", fc.oneof(fc.string(), fc.constantFrom("..", "a/b", "\0", "__proto__", "summary"), fc.integer())],
  ["family", fc.oneof(fc.string(), fc.constantFrom("XGBoost", "CatBoost", "cs_ranking_mlp"))],
  ["view", fc.constantFrom("BOTH", "CROSS_SECTIONAL", "SYMBOL_SPECIFIC", null)],
  ["symbol", fc.oneof(fc.string(), fc.constant(null))],
  ["file", fc.constantFrom("model.txt", "model.pkl", "model", "../model.txt", "scaler.joblib")],
  ["model", fc.oneof(fc.uint8Array({ maxLength: 20 }), fc.constant("bytes"))],
  ["cvScores", fc.array(fc.double())],
  ["auc", fc.double()],
  [
    "sequence",
    fc.oneof(
      fc.constant(null),
      fc.record({ length: fc.double(), channels: fc.array(fc.string()), normalization: fc.string() }),
    ),
  ],
  ["ranking", fc.record({ targetType: fc.string(), lossType: fc.string(), trainingMetrics: fc.object() })],
  ["more", fc.oneof(fc.object(), fc.record({ input_mode: fc.string(), cli_args: fc.anything() }))],
  [
    "run",
    fc.oneof(fc.constant(undefined), fc.record({ timestamp: fc.string(), gitSha: fc.string(), runId: fc.string() })),
  ],
];
const spoiltInput = fc
  .tuple(
    input,
    fc.constantFrom(...spoilt).chain(([name, values]) => values.map((value) => ({ [name]: value }))),
  )
  .map(([good, bad]) => ({ ...good, ...bad }) as TrainedModelInput);

async function errorsAfter(inputs: readonly TrainedModelInput[], mayRefuse: boolean): Promise<readonly string[]> {
  const home = temporaryFolder();
  try {
    const directory = path.join(home, "20260105_101500");
    let written = 0;
    for (const each of inputs) {
      try {
        await writeTrainedModel(directory, { ...each, model: each.model ?? modelOf(each), replace: true });
        written++;
      } catch (thrown) {
        if (!mayRefuse || !(thrown instanceof ContractsError)) throw thrown;
      }
    }
    if (written === 0) return [];
    expect((await openModelStore(directory)).models().length).toBeGreaterThan(0);
    return await errorsOf(directory);
  } finally {
    remove(home);
  }
}

/** Bytes that fit the family; made here, so that a counterexample can be read. */
function modelOf({ family, features }: TrainedModelInput): Uint8Array {
  if (family === "lightgbm") return lightgbmText((features ?? []).map(String));
  return beginnings[["LSTM", "Transformer"].includes(family) ? "model.h5" : "model.joblib"] as Uint8Array;
}

const isAccepted = ({ target: name }: TrainedModelInput) =>
  !/[/\\]|^\.|\p{Surrogate}|\p{Cc}/u.test(name) && !["__proto__", "summary", "fingerprint"].includes(name);

test("what the builders accept is written without a finding of severity error", { timeout: 300_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(input.filter(isAccepted), { minLength: 1, maxLength: 3 }), async (inputs) => {
      expect(await errorsAfter(inputs, false)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test("what is spoilt is refused with a typed error, or is no error", { timeout: 300_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(spoiltInput, async (bad) => {
      expect(await errorsAfter([bad], true)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
