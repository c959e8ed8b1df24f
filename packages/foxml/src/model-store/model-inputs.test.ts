import { describe, expect, test } from "vitest";
import { assertInterval } from "./assert-interval.ts";
import { featureList, inputMode, rankingSpec, sequenceSpec } from "./model-inputs.ts";
import { upgradeModelMeta } from "./upgrade-model-meta.ts";

const code = (name: string, pointer?: string) => expect.objectContaining({ code: name, ...(pointer && { pointer }) });

describe("upgradeModelMeta", () => {
  test("features stand in for feature_list in the order they have", () => {
    const original = Object.freeze({
      features: Object.freeze(["b", "a"]),
      feature_names: ["a", "b"],
      view: "CROSS_SECTIONAL",
      further: 1,
    });
    const { meta, upgraded, original: kept } = upgradeModelMeta(original);
    expect(kept).toBe(original);
    expect(meta).toEqual({
      ...original,
      feature_list: ["b", "a"],
      input_mode: "features",
      model_checksum: null,
      route: "CROSS_SECTIONAL",
    });
    expect(upgraded.map(({ pointer, from }) => [pointer, from])).toEqual([
      ["/feature_list", "features"],
      ["/input_mode", "the default"],
      ["/model_checksum", "the default"],
      ["/route", "view"],
    ]);
  });

  test("upgrading twice is upgrading once, and 1.4 stays as it is", () => {
    const once = upgradeModelMeta({ feature_names: ["b", "a"], route: "SYMBOL_SPECIFIC" }).meta;
    expect(once.feature_list).toEqual(["b", "a"]);
    expect(once.view).toBe("SYMBOL_SPECIFIC");
    expect(upgradeModelMeta(once)).toEqual({ meta: once, original: once, upgraded: [] });
  });

  test("raw sequences need no list; nothing else is invented", () => {
    expect(upgradeModelMeta({ input_mode: "raw_sequence" }).meta.feature_list).toEqual([]);
    expect(upgradeModelMeta({}).meta.feature_list).toBeUndefined();
    expect(upgradeModelMeta({ feature_list: null, features: ["a"] }).meta.feature_list).toEqual(["a"]);
  });

  test.each([null, [], "x", 1, undefined])("%j is refused", (value) => {
    expect(() => upgradeModelMeta(value)).toThrow(code("META_BROKEN"));
  });
});

describe("what a model reads", () => {
  test("inputMode", () => {
    expect([inputMode({}), inputMode({ input_mode: null }), inputMode({ input_mode: "raw_sequence" })]).toEqual([
      "features",
      "features",
      "raw_sequence",
    ]);
    expect(() => inputMode({ input_mode: "bars" })).toThrow(code("INPUT_MODE", "/input_mode"));
  });

  test("featureList", () => {
    expect(featureList({ feature_list: ["a"], features: ["b"] })).toEqual(["a"]);
    expect(featureList({ feature_names: ["b", "a"] })).toEqual(["b", "a"]);
    expect(featureList({ input_mode: "raw_sequence", feature_list: ["close"] })).toEqual([]);
    for (const list of [undefined, null, [], "abc", [1], [""]])
      expect(() => featureList({ feature_list: list })).toThrow(code("FEATURES_MISSING", "/feature_list"));
  });

  const raw = {
    input_mode: "raw_sequence",
    sequence_length: 64,
    sequence_channels: ["open", "close"],
    sequence_normalization: "returns",
  };
  test("sequenceSpec", () => {
    expect(sequenceSpec({})).toBeUndefined();
    expect(sequenceSpec(raw)).toEqual({ length: 64, channels: ["open", "close"], normalization: "returns" });
  });
  test.each([
    ["sequence_length", undefined],
    ["sequence_length", 0],
    ["sequence_length", 1.5],
    ["sequence_length", "64"],
    ["sequence_channels", null],
    ["sequence_channels", []],
    ["sequence_channels", [1]],
    ["sequence_normalization", undefined],
    ["sequence_normalization", "zscore"],
  ])("sequenceSpec refuses %s = %j", (member, value) => {
    expect(() => sequenceSpec({ ...raw, [member]: value })).toThrow(code("SEQUENCE_INCOMPLETE", `/${member}`));
  });

  const ranking = {
    enabled: true,
    target_type: "cs_zscore",
    loss_type: "pairwise_logistic",
    training_metrics: { best_ic: 0.1 },
  };
  test("rankingSpec", () => {
    expect(rankingSpec({})).toBeUndefined();
    expect(rankingSpec({ cross_sectional_ranking: null })).toBeUndefined();
    expect(rankingSpec({ cross_sectional_ranking: { enabled: false } })).toBeUndefined();
    expect(
      rankingSpec({ cross_sectional_ranking: { ...ranking, sequence_length: 64, normalization: "minmax" } }),
    ).toEqual({
      targetType: "cs_zscore",
      lossType: "pairwise_logistic",
      sequenceLength: 64,
      normalization: "minmax",
      trainingMetrics: { best_ic: 0.1 },
    });
  });
  test.each([
    [7, "/cross_sectional_ranking"],
    [{ ...ranking, enabled: "yes" }, "/cross_sectional_ranking/enabled"],
    [{ ...ranking, target_type: "x" }, "/cross_sectional_ranking/target_type"],
    [{ ...ranking, loss_type: "" }, "/cross_sectional_ranking/loss_type"],
    [{ ...ranking, training_metrics: undefined }, "/cross_sectional_ranking/training_metrics"],
    [{ ...ranking, training_metrics: [] }, "/cross_sectional_ranking/training_metrics"],
  ])("rankingSpec refuses %#", (value, pointer) => {
    expect(() => rankingSpec({ cross_sectional_ranking: value })).toThrow(code("RANKING_INCOMPLETE", pointer));
  });
});

describe("assertInterval", () => {
  test("equal numbers are one interval", () => {
    expect(assertInterval({ interval_minutes: 5 }, 5.0)).toEqual([]);
    expect(assertInterval({ interval_minutes: 1440 }, 1440, { mode: "lenient" })).toEqual([]);
  });
  test.each([
    [1440, "INTERVAL_MISMATCH"],
    [undefined, "INTERVAL_ABSENT"],
    [null, "INTERVAL_ABSENT"],
    ["5", "INTERVAL_ABSENT"],
    [0, "INTERVAL_ABSENT"],
  ])("%j: strict throws, lenient warns", (minutes, expected) => {
    const meta = { interval_minutes: minutes };
    expect(() => assertInterval(meta, 5)).toThrow(code(expected, "/interval_minutes"));
    expect(assertInterval(meta, 5, { mode: "lenient" })).toMatchObject([{ code: expected, file: "model_meta.json" }]);
  });
  test.each([Number.NaN, 0, -5, Number.POSITIVE_INFINITY])(
    "data of %d minutes are refused in either mode",
    (minutes) => {
      expect(() => assertInterval({ interval_minutes: 5 }, minutes, { mode: "lenient" })).toThrow(
        code("INTERVAL_MISMATCH"),
      );
    },
  );
});
