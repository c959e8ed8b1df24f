import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { memoryTree } from "../../src/index.ts";
import { defaultLimits } from "../../src/limits.ts";
import { directoryView } from "../../src/views.ts";
import { modelColumns } from "./model-columns.ts";

const columnsOf = (file: string, bytes: Uint8Array) => [
  ...modelColumns(directoryView(memoryTree({ [file]: bytes }, "family=Mine"), new Map(), defaultLimits)),
];
const base64 = (text: string) => new Uint8Array(Buffer.from(text, "base64"));
const fixture = (file: string) => {
  const from = path.join(import.meta.dirname, "../../fixtures/trained-models", file);
  return { name: path.basename(file), bytes: new Uint8Array(readFileSync(from)) };
};

/** `Normalizer` of scikit-learn 1.9.1, fitted to columns a, b and c, in protocols 2 and 5; then a pipeline around it. */
const protocol2 =
  "gAJjc2tsZWFybi5wcmVwcm9jZXNzaW5nLl9kYXRhCk5vcm1hbGl6ZXIKcQApgXEBfXECKFgEAAAAbm9ybXEDWAIAAABsMnEEWAQAAABjb3B5cQWIWBEAAABmZWF0dXJlX25hbWVzX2luX3EGY251bXB5Ll9jb3JlLm11bHRpYXJyYXkKX3JlY29uc3RydWN0CnEHY251bXB5Cm5kYXJyYXkKcQhLAIVxCWNfY29kZWNzCmVuY29kZQpxClgBAAAAYnELWAYAAABsYXRpbjFxDIZxDVJxDodxD1JxEChLAUsDhXERY251bXB5CmR0eXBlCnESWAIAAABPOHETiYiHcRRScRUoSwNYAQAAAHxxFk5OTkr/////Sv////9LP3RxF2KJXXEYKFgBAAAAYXEZWAEAAABicRpYAQAAAGNxG2V0cRxiWA4AAABuX2ZlYXR1cmVzX2luX3EdSwNYEAAAAF9za2xlYXJuX3ZlcnNpb25xHlgFAAAAMS45LjFxH3ViLg==";
const protocol5 =
  "gAWVIQEAAAAAAACMG3NrbGVhcm4ucHJlcHJvY2Vzc2luZy5fZGF0YZSMCk5vcm1hbGl6ZXKUk5QpgZR9lCiMBG5vcm2UjAJsMpSMBGNvcHmUiIwRZmVhdHVyZV9uYW1lc19pbl+UjBZudW1weS5fY29yZS5tdWx0aWFycmF5lIwMX3JlY29uc3RydWN0lJOUjAVudW1weZSMB25kYXJyYXmUk5RLAIWUQwFilIeUUpQoSwFLA4WUaAyMBWR0eXBllJOUjAJPOJSJiIeUUpQoSwOMAXyUTk5OSv////9K/////0s/dJRiiV2UKIwBYZSMAWKUjAFjlGV0lGKMDm5fZmVhdHVyZXNfaW5flEsDjBBfc2tsZWFybl92ZXJzaW9ulIwFMS45LjGUdWIu";
const pipeline =
  "gASVhgEAAAAAAACMEHNrbGVhcm4ucGlwZWxpbmWUjAhQaXBlbGluZZSTlCmBlH2UKIwFc3RlcHOUXZSMAW6UjBtza2xlYXJuLnByZXByb2Nlc3NpbmcuX2RhdGGUjApOb3JtYWxpemVylJOUKYGUfZQojARub3JtlIwCbDKUjARjb3B5lIiMEWZlYXR1cmVfbmFtZXNfaW5flIwWbnVtcHkuX2NvcmUubXVsdGlhcnJheZSMDF9yZWNvbnN0cnVjdJSTlIwFbnVtcHmUjAduZGFycmF5lJOUSwCFlEMBYpSHlFKUKEsBSwOFlGgUjAVkdHlwZZSTlIwCTziUiYiHlFKUKEsDjAF8lE5OTkr/////Sv////9LP3SUYoldlCiMAWGUjAFilIwBY5RldJRijA5uX2ZlYXR1cmVzX2luX5RLA4wQX3NrbGVhcm5fdmVyc2lvbpSMBTEuOS4xlHVihpRhjA90cmFuc2Zvcm1faW5wdXSUTowGbWVtb3J5lE6MB3ZlcmJvc2WUiWgpaCp1Yi4=";

test("a pickled estimator tells its columns, a pipeline around it does not", () => {
  for (const bytes of [protocol2, protocol5])
    expect(columnsOf("model.pkl", base64(bytes))).toEqual([{ file: "model.pkl", count: 3, names: ["a", "b", "c"] }]);
  expect(columnsOf("model.pkl", base64(pipeline))).toEqual([]);
});

test("an estimator without names is looked at closely where it tells another number than the metadata", () => {
  const listed = (count: number) => JSON.stringify({ feature_list: Array.from({ length: count }, String) });
  const told = (count: number, bytes: Uint8Array) =>
    modelColumns(
      directoryView(
        memoryTree({ "model.joblib": bytes, "model_meta.json": listed(count) }, "family=Ridge"),
        new Map(),
        defaultLimits,
      ),
    )[0]?.count;
  const { bytes } = fixture("ridge-joblib/family=Ridge/model.joblib");
  expect(told(4, bytes)).toBe(4);
  expect(told(5, bytes)).toBe(4);
  // 260 columns: two bytes, of which the first says 4.
  const many = Buffer.from(bytes).toString("latin1").replace("n_features_in_\x94K\x04", "n_features_in_\x94M\x04\x01");
  expect(told(4, new Uint8Array(Buffer.from(many, "latin1")))).toBe(260);
});

test("an estimator of another library tells nothing", () => {
  const other = Buffer.from(base64(protocol5)).toString("latin1").replace("sklearn.", "sklearm.");
  expect(columnsOf("model.pkl", new Uint8Array(Buffer.from(other, "latin1")))).toEqual([]);
});

/** A pickled object of that module with that member. */
const small = (module: string, member: string) =>
  new Uint8Array(
    Buffer.from(
      `\x80\x02c${module}\nModel\n)\x81}(U\x01aN\x8c${String.fromCharCode(member.length)}${member}K\x07X\x01\0\0\0bNub.`,
      "latin1",
    ),
  );

test("LightGBM's estimators count under another name", () => {
  expect(columnsOf("model.pkl", small("lightgbm.sklearn", "_n_features"))).toEqual([
    { file: "model.pkl", count: 7, names: undefined },
  ]);
  expect(columnsOf("model.pkl", small("lightgbm.sklearn", "n_features_in_"))).toEqual([]);
  expect(columnsOf("model.pkl", small("constructor.sklearn", "n_features_in_"))).toEqual([]);
});

test("arrays of joblib in front of the number are passed", () => {
  const bytes = new Uint8Array(
    readFileSync(path.join(import.meta.dirname, "../../fixtures/trained-models/ridge-named/family=Ridge/model.joblib")),
  );
  const text = Buffer.from(bytes).toString("latin1");
  // The coefficients, an array of numbers with padding in front, come to stand before the member that counts the columns.
  const count = "\x8c\x0en_features_in_\x94K\x04";
  const moved = text
    .replace(count, "\x8c\x0en_features_in.\x94K\x04")
    .replace("\x8c\x07n_iter_\x94N", "\x8c\x0en_features_in_\x94K\x04");
  expect(moved.indexOf(count)).toBeGreaterThan(text.indexOf("coef_"));
  expect(columnsOf("model.joblib", new Uint8Array(Buffer.from(moved, "latin1")))[0]?.count).toBe(4);
});

/** `LinearRegressor` of ONNX as skl2onnx 1.20.0 saves a ridge of four columns. */
const onnx =
  "CAoSCHNrbDJvbm54GgYxLjIwLjAiB2FpLm9ubngoADIAOrQBCngKAVgSCHZhcmlhYmxlGg9MaW5lYXJSZWdyZXNzb3IiD0xpbmVhclJlZ3Jlc3NvciolCgxjb2VmZmljaWVudHM9H1R8Pz1n3Ig6PZRKLzs9BnPOuqABBioUCgppbnRlcmNlcHRzPQDSbjmgAQY6CmFpLm9ubngubWwSC09OTlgoUmlkZ2UpWhEKAVgSDAoKCAESBgoACgIIBGIYCgh2YXJpYWJsZRIMCgoIARIGCgAKAggBQg4KCmFpLm9ubngubWwQAUIECgAQFkIECgAQFg==";

test("an ONNX graph tells how wide the table is that it reads", () => {
  expect(columnsOf("model.onnx", base64(onnx))).toEqual([{ file: "model.onnx", count: 4, names: undefined }]);
  // The last dimension as a name, which leaves it open.
  const open = Buffer.from(base64(onnx)).toString("latin1").replace("\n\x02\x08\x04", "\n\x02\x12\x00");
  expect(columnsOf("model.onnx", new Uint8Array(Buffer.from(open, "latin1")))).toEqual([]);
});

const settings = (...shapes: unknown[]) =>
  JSON.stringify({
    class_name: "Functional",
    config: {
      layers: [
        ...shapes.map((batch_shape) => ({ class_name: "InputLayer", config: { batch_shape, name: '}"\\' } })),
        { class_name: "Dense", config: {} },
      ],
    },
  }).replaceAll('":', '": ');

test.each([
  ["one table", settings([null, 5]), 5],
  ["an older member", settings([null, 5]).replace("batch_shape", "batch_input_shape"), 5],
  ["a table of a known length", settings([32, 5]), 5],
  ["a sequence", settings([null, 5, 1]), undefined],
  ["an open width", settings([null, null]), undefined],
  ["two inputs", settings([null, 5], [null, 2]), undefined],
  ["a model of one's own", settings([null, 5]).replace("Functional", "Mine"), undefined],
  ["no settings of a model", '{"class_name": "Functional"}', undefined],
])("Keras settings in HDF5: %s", (_, config, count) => {
  const bytes = new TextEncoder().encode(`\x89HDF\r\n\x1a\n\0\0model_config\0${config}\0{}`);
  expect(columnsOf("model.h5", bytes)[0]?.count).toBe(count);
});

const saved = [
  fixture("catboost-saved/family=CatBoost/model.cbm"),
  fixture("keras-saved/family=MLP/model.keras"),
  fixture("ridge-named/family=Ridge/model.joblib"),
  { name: "model.onnx", bytes: base64(onnx) },
];

test.each(saved)("$name that was cut off says four columns or nothing", ({ name, bytes }) => {
  for (let length = 0; length < bytes.length; length += 1 + Math.floor(bytes.length / 300))
    for (const { count } of columnsOf(name, bytes.subarray(0, length))) expect(count).toBe(4);
});

test.each(saved)("$name with any byte changed is read without complaint", ({ name, bytes }) => {
  const step = 1 + Math.floor(bytes.length / 300);
  for (let at = 0; at < bytes.length; at += step)
    for (const value of [0, 0x7f, 0xff]) {
      const changed = bytes.slice();
      changed[at] = value;
      expect(columnsOf(name, changed).length).toBeLessThan(2);
    }
});
