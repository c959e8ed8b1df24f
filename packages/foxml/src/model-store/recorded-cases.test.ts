import { appendFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { copyOfRun, editMeta, recordedRun, runOfModel } from "../testing/recorded-run.ts";
import { assertInterval } from "./assert-interval.ts";
import { ModelStoreError } from "./model-store-error.ts";
import { openModelStore } from "./open-model-store.ts";
import type { ModelQuery } from "./resolve-model.ts";

const query: ModelQuery = { target: "fwd_ret_5m", view: "CROSS_SECTIONAL", family: "LightGBM" };

describe("what the contract accepts is opened", () => {
  test.each([
    ["rd-ok-lightgbm-txt", "lightgbm-text", "LightGBM", "model.txt", []],
    ["rd-ok-xgboost-pkl", "xgboost-pickle", "XGBoost", "model.pkl", []],
    ["rd-ok-ridge-pkl", "ridge-pickle", "Ridge", "model.pkl", []],
    ["rd-xgboost-json", "xgboost-json", "XGBoost", "model.json", []],
    ["rd-xgboost-joblib", "xgboost-joblib", "XGBoost", "model.joblib", ["EXTENSION_UNLISTED"]],
    ["rd-catboost-cbm", "catboost-native", "CatBoost", "model.cbm", ["MODEL_INCOMPLETE"]],
    ["rd-ridge-joblib", "ridge-joblib", "Ridge", "model.joblib", []],
    ["rd-checksum-null", "checksum-null", "XGBoost", "model.pkl", ["CHECKSUM_ABSENT"]],
    ["rd-family-snake-case", "family-snake-case", "LightGBM", "model.txt", ["FAMILY_SPELLING"]],
    ["rd-legacy-features", "legacy-features", "LightGBM", "model.txt", ["MEMBER_UPGRADED"]],
    ["rd-legacy-feature-names", "legacy-feature-names", "LightGBM", "model.txt", ["MEMBER_UPGRADED"]],
    ["rd-raw-sequence-tree", "raw-sequence-of-trees", "LightGBM", "model.txt", []],
    ["rd-cs-ranking-on-lgb", "ranking-of-trees", "LightGBM", "model.txt", []],
  ])("%s", async (_, fixture, family, file, codes) => {
    const store = await openModelStore(runOfModel(fixture).run);
    const model = await store.open({ ...query, family });
    expect(model.file).toBe(file);
    expect(model.entry.family).toBe(family);
    expect(model.warnings.map(({ code }) => code)).toEqual(codes);
    expect(model.isVerified).toBe(!codes.includes("CHECKSUM_ABSENT"));
    expect(model.bytes()).toHaveLength(model.size ?? -1);
  });

  test("rd-family-snake-case: asked for as on disk", async () => {
    const store = await openModelStore(runOfModel("family-snake-case").run);
    expect(store.resolve({ ...query, family: "lightgbm" }).familyOnDisk).toBe("lightgbm");
  });

  test("rd-symbol-dir: found by its symbol, which is never guessed", async () => {
    const store = await openModelStore(runOfModel("symbol-folder").run);
    const symbolic = { ...query, view: "SYMBOL_SPECIFIC" };
    expect((await store.open({ ...symbolic, symbol: "AAPL" })).entry.symbol).toBe("AAPL");
    expect(() => store.resolve(symbolic)).toThrow(expect.objectContaining({ code: "SYMBOL_NEEDED" }));
    expect(() => store.resolve({ ...symbolic, symbol: "MSFT" })).toThrow(
      expect.objectContaining({ code: "SYMBOL_UNKNOWN", remedy: "There is: AAPL." }),
    );
  });

  test("in the path of the document, which has no folder of the symbol, the metadata name it", async () => {
    const { run, folder } = runOfModel("lightgbm-text");
    editMeta(folder, (meta) =>
      Object.assign(meta, { view: "SYMBOL_SPECIFIC", route: "SYMBOL_SPECIFIC", symbol: "BRK/B" }),
    );
    const models = path.dirname(path.dirname(folder));
    renameSync(path.join(models, "view=CROSS_SECTIONAL"), path.join(models, "view=SYMBOL_SPECIFIC"));
    const store = await openModelStore(run);
    const symbolic = { ...query, view: "SYMBOL_SPECIFIC" };
    expect((await store.open({ ...symbolic, symbol: "BRK/B" })).meta.symbol).toBe("BRK/B");
    expect((await store.open(symbolic)).meta.symbol).toBe("BRK/B");
    expect(() => store.resolve({ ...symbolic, symbol: "MSFT" })).toThrow(
      expect.objectContaining({ code: "SYMBOL_UNKNOWN" }),
    );
  });

  test("rd-checksum-absent: strict refuses it, lenient warns", async () => {
    const { run, folder } = runOfModel("lightgbm-text");
    editMeta(folder, (meta) => delete meta.model_checksum);
    const model = await (await openModelStore(run)).open(query);
    expect(model.warnings.map(({ code }) => code)).toEqual(["CHECKSUM_ABSENT"]);
    expect(model.meta.model_checksum).toBeNull();
    await refused(run, query, "CHECKSUM_ABSENT", { checksum: "strict" });
  });

  test("rd-interval-int and rd-interval-daily", async () => {
    const { run, folder } = runOfModel("lightgbm-text");
    editMeta(folder, (meta) => {
      meta.interval_minutes = 5;
    });
    expect(assertInterval((await (await openModelStore(run)).open(query)).meta, 5.0)).toEqual([]);
    editMeta(folder, (meta) => {
      meta.interval_minutes = 1440.0;
    });
    const { meta } = await (await openModelStore(run)).open(query);
    expect(() => assertInterval(meta, 5)).toThrow(expect.objectContaining({ code: "INTERVAL_MISMATCH" }));
  });

  test("rd-manifest-contract-shape: the manifest lists the targets", async () => {
    const store = await openModelStore(recordedRun("contract-manifest"), { manifest: "required", checksum: "strict" });
    expect(store.targets()).toMatchObject({ source: "manifest", why: undefined, warnings: [] });
    expect(store.targets().targets).toEqual([
      {
        name: "fwd_ret_5m",
        folder: "fwd_ret_5m",
        hasFolder: true,
        isIndexed: true,
        status: "complete",
        familiesTrained: ["LightGBM"],
        view: "CROSS_SECTIONAL",
      },
    ]);
    expect((await store.open(query)).warnings).toEqual([]);
    expect((await store.check()).run.issues.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("rd-routing-selected-family: the copy in the view names the family", async () => {
    const run = copyOfRun("contract-manifest");
    writeFileSync(
      path.join(run, "targets/fwd_ret_5m/models/view=CROSS_SECTIONAL/routing_decision.json"),
      JSON.stringify({
        fwd_ret_5m: { route: "CROSS_SECTIONAL", reason: "skill" },
        selected_family: "LightGBM",
      }),
    );
    const store = await openModelStore(run);
    expect(store.routing("fwd_ret_5m", "CROSS_SECTIONAL")).toMatchObject({
      source: "view-copy",
      selectedFamily: "LightGBM",
      decision: { route: "CROSS_SECTIONAL" },
      warnings: [],
    });
    expect((await store.open(query)).file).toBe("model.txt");
  });
});

describe("what the contract rejects is refused", () => {
  type Edit = (folder: string) => void;
  const meta = (edit: (meta: Record<string, unknown>) => void) => (folder: string) => editMeta(folder, edit);
  const cases: readonly (readonly [string, string, string, Edit, string, string])[] = [
    [
      "rd-missing-model",
      "lightgbm-text",
      "LightGBM",
      (folder) => rmSync(path.join(folder, "model.txt")),
      "MODEL_MISSING",
      "",
    ],
    ["rd-missing-meta", "without-metadata", "LightGBM", () => {}, "META_MISSING", ""],
    [
      "rd-meta-invalid-json",
      "lightgbm-text",
      "LightGBM",
      (folder) => writeFileSync(path.join(folder, "model_meta.json"), '{"family": "Light'),
      "META_BROKEN",
      "",
    ],
    [
      "rd-tampered-txt",
      "lightgbm-text",
      "LightGBM",
      (folder) => appendFileSync(path.join(folder, "model.txt"), "\n"),
      "CHECKSUM_MISMATCH",
      "/model_checksum",
    ],
    [
      "rd-tampered-pkl",
      "xgboost-pickle",
      "XGBoost",
      (folder) => appendFileSync(path.join(folder, "model.pkl"), "\0"),
      "CHECKSUM_MISMATCH",
      "/model_checksum",
    ],
    ["rd-lightgbm-txt-is-pickle", "pickle-in-text", "LightGBM", () => {}, "MODEL_INVALID", ""],
    [
      "rd-wrong-n-features",
      "lightgbm-text",
      "LightGBM",
      meta((it) => {
        it.n_features = 7;
      }),
      "MODEL_INVALID",
      "/n_features",
    ],
    [
      "rd-view-mismatch",
      "lightgbm-text",
      "LightGBM",
      meta((it) => {
        it.view = "SYMBOL_SPECIFIC";
        it.route = "SYMBOL_SPECIFIC";
      }),
      "MODEL_INVALID",
      "/view",
    ],
    [
      "rd-unsorted-features",
      "lightgbm-text",
      "LightGBM",
      meta((it) => {
        it.feature_list = it.features;
      }),
      "MODEL_INVALID",
      "/feature_list/1",
    ],
    [
      "rd-missing-interval",
      "lightgbm-text",
      "LightGBM",
      meta((it) => {
        delete it.interval_minutes;
      }),
      "MODEL_INVALID",
      "/interval_minutes",
    ],
    [
      "rd-interval-null",
      "lightgbm-text",
      "LightGBM",
      meta((it) => {
        it.interval_minutes = null;
      }),
      "MODEL_INVALID",
      "/interval_minutes",
    ],
    [
      "rd-no-features",
      "lightgbm-text",
      "LightGBM",
      meta((it) => {
        delete it.feature_list;
        delete it.features;
        delete it.feature_names;
      }),
      "MODEL_INVALID",
      "/feature_list",
    ],
    [
      "rd-raw-sequence-defaults",
      "lightgbm-text",
      "LightGBM",
      meta((it) => {
        it.input_mode = "raw_sequence";
      }),
      "MODEL_INVALID",
      "/sequence_length",
    ],
  ];
  test.each(cases)("%s", async (_, fixture, family, edit, code, pointer) => {
    const { run, folder } = runOfModel(fixture);
    edit(folder);
    const error = await refused(run, { ...query, family }, code);
    if (code === "MODEL_INVALID") expect(error.issues.map((issue) => issue.pointer)).toContain(pointer);
    else expect(error.pointer).toBe(pointer);
    expect(error.remedy).not.toBe("");
  });

  test("a mismatch is refused in lenient mode too, and whatever findings are tolerated", async () => {
    const { run, folder } = runOfModel("lightgbm-text");
    appendFileSync(path.join(folder, "model.txt"), "\n");
    await refused(run, query, "CHECKSUM_MISMATCH", { checksum: "lenient", findings: "lenient" });
  });

  test("rd-no-manifest and rd-manifest-invalid: refused where it is required, told where it is not", async () => {
    const run = copyOfRun("without-manifest");
    const required = openModelStore(run, { manifest: "required" });
    await expect(required).rejects.toMatchObject({ code: "MANIFEST_MISSING", file: "manifest.json" });
    const store = await openModelStore(run);
    expect(store.targets()).toMatchObject({ source: "directories", why: "there is no manifest.json" });
    expect((await store.open(query)).warnings.map(({ code }) => code)).toContain("MANIFEST_MISSING");
    expect((await store.check()).run.issues).toContainEqual(
      expect.objectContaining({ file: "manifest.json", severity: "error" }),
    );
    writeFileSync(path.join(run, "manifest.json"), "{");
    await expect(openModelStore(run, { manifest: "required" })).rejects.toMatchObject({ code: "MANIFEST_BROKEN" });
    const broken = (await openModelStore(run)).targets();
    expect(broken).toMatchObject({ source: "directories", warnings: [{ code: "MANIFEST_BROKEN" }] });
    expect(broken.why).toContain("no JSON");
  });
});

test("findings are tolerated where the caller says so", async () => {
  const { run } = runOfModel("trained-xgboost");
  const wanted = { ...query, family: "XGBoost" };
  await refused(run, wanted, "MODEL_INVALID");
  const model = await (await openModelStore(run, { findings: "lenient" })).open(wanted);
  expect(model.warnings.map(({ code }) => code)).toContain("FINDINGS_TOLERATED");
  expect(model.issues).toContainEqual(expect.objectContaining({ rule: "schema.required", pointer: "/metrics" }));
});

async function refused(run: string, wanted: ModelQuery, code: string, options = {}): Promise<ModelStoreError> {
  const store = await openModelStore(run, options);
  const thrown = await store.open(wanted).then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(thrown).toBeInstanceOf(ModelStoreError);
  expect((thrown as ModelStoreError).code).toBe(code);
  return thrown as ModelStoreError;
}
