import { createHash } from "node:crypto";
import {
  createReadStream,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { copyOfRun, editMeta, runOfModel, temporaryFolder } from "../testing/recorded-run.ts";
import { openModelStore } from "./open-model-store.ts";

const query = { target: "fwd_ret_5m", view: "CROSS_SECTIONAL", family: "LightGBM" };
const code = (name: string) => expect.objectContaining({ code: name });

describe("names", () => {
  test.each([
    "..",
    ".",
    "",
    "../other",
    "a/../b",
    "a//b",
    "/etc",
    "a\0b",
    "a\nb",
    "\\\\host\\share",
    "\ud800",
    "x".repeat(300),
  ])("%j is refused as a target", async (target) => {
    const store = await openModelStore(runOfModel("lightgbm-text").run);
    expect(() => store.resolve({ ...query, target })).toThrow(code("NAME_REFUSED"));
    expect(() => store.routing(target)).toThrow(code("NAME_REFUSED"));
  });

  test.each([
    { view: "../x" },
    { view: "CROSS_SECTIONAL/.." },
    { family: "../LightGBM" },
    { family: "a\\b" },
    { family: "" },
    { symbol: ".." },
    { symbol: "A\0" },
    { universe: "a/b" },
  ])("%j is refused", async (part) => {
    const store = await openModelStore(runOfModel("lightgbm-text").run);
    expect(() => store.resolve({ ...query, ...part })).toThrow(code("NAME_REFUSED"));
  });

  test("no text at all is refused", async () => {
    const store = await openModelStore(runOfModel("lightgbm-text").run);
    const target = { toString: () => "fwd_ret_5m" } as unknown as string;
    expect(() => store.resolve({ ...query, target })).toThrow(code("NAME_REFUSED"));
  });

  test("hostile names of the manifest are left out and told", async () => {
    const { run } = runOfModel("lightgbm-text");
    const names = ["../../etc", "a\u0000b", "__proto__", "constructor", "fwd_ret_5m"];
    const index = names.map((name) => `${JSON.stringify(name)}: {"status": "complete"}`).join(",");
    writeFileSync(path.join(run, "manifest.json"), `{"target_index": {${index}}}`);
    const list = (await openModelStore(run)).targets();
    expect(list.targets.map(({ name }) => name)).toEqual(["__proto__", "constructor", "fwd_ret_5m"]);
    expect(list.warnings.map((warning) => [warning.code, warning.pointer])).toEqual([
      ["NAME_REFUSED", "/target_index/..~1..~1etc"],
      ["NAME_REFUSED", "/target_index/a\u0000b"],
      ["TARGET_WITHOUT_FOLDER", "/target_index/__proto__"],
      ["TARGET_WITHOUT_FOLDER", "/target_index/constructor"],
    ]);
  });

  test("a slash in a target's name is an underscore in its folder, as the recorded writer has it", async () => {
    const { run } = runOfModel("lightgbm-text");
    renameSync(path.join(run, "targets/fwd_ret_5m"), path.join(run, "targets/fwd_ret_5m_x"));
    writeFileSync(path.join(run, "manifest.json"), JSON.stringify({ target_index: { "fwd_ret_5m/x": {} } }));
    const store = await openModelStore(run);
    expect(store.resolve({ ...query, target: "fwd_ret_5m/x" }).folder).toContain("targets/fwd_ret_5m_x/");
    expect(store.models().map(({ target }) => target)).toEqual(["fwd_ret_5m/x"]);
  });
});

describe("links", () => {
  test("a model file that is a link out of the run is not read", async () => {
    const { run, folder } = runOfModel("lightgbm-text");
    const outside = path.join(temporaryFolder(), "model.txt");
    renameSync(path.join(folder, "model.txt"), outside);
    symlinkSync(outside, path.join(folder, "model.txt"));
    await expect((await openModelStore(run)).open(query)).rejects.toEqual(code("MODEL_UNREADABLE"));
  });

  test("a link inside the run is followed", async () => {
    const { run, folder } = runOfModel("lightgbm-text");
    renameSync(path.join(folder, "model.txt"), path.join(run, "shared.txt"));
    symlinkSync(path.join(run, "shared.txt"), path.join(folder, "model.txt"));
    expect((await (await openModelStore(run)).open(query)).isVerified).toBe(true);
  });

  test("metadata and manifest that are links out of the run are not read", async () => {
    const { run, folder } = runOfModel("lightgbm-text");
    const outside = path.join(temporaryFolder(), "meta.json");
    renameSync(path.join(folder, "model_meta.json"), outside);
    symlinkSync(outside, path.join(folder, "model_meta.json"));
    rmSync(path.join(run, "manifest.json"));
    symlinkSync(outside, path.join(run, "manifest.json"));
    const store = await openModelStore(run);
    expect(store.manifest).toBeUndefined();
    expect(store.targets().warnings.map((warning) => warning.code)).toEqual(["MANIFEST_BROKEN"]);
    await expect(store.open(query)).rejects.toEqual(code("META_BROKEN"));
  });

  test("folders that are links are no folders", async () => {
    const { run, folder } = runOfModel("lightgbm-text");
    const elsewhere = runOfModel("ridge-pickle");
    symlinkSync(path.join(elsewhere.run, "targets/fwd_ret_5m"), path.join(run, "targets/linked"));
    symlinkSync(elsewhere.folder, path.join(path.dirname(folder), "family=Ridge"));
    const store = await openModelStore(run);
    expect(store.models().map(({ target, family }) => [target, family])).toEqual([["fwd_ret_5m", "LightGBM"]]);
    expect(() => store.resolve({ ...query, target: "linked" })).toThrow(code("TARGET_UNKNOWN"));
    expect(() => store.resolve({ ...query, family: "Ridge" })).toThrow(code("FAMILY_UNKNOWN"));
  });

  test("a model file that is a directory is no model", async () => {
    const { run, folder } = runOfModel("lightgbm-text");
    rmSync(path.join(folder, "model.txt"));
    mkdirSync(path.join(folder, "model.txt"));
    await expect((await openModelStore(run)).open(query)).rejects.toEqual(code("MODEL_MISSING"));
  });
});

describe("bytes", () => {
  test("a large model is hashed piece by piece and loaded only up to the limit", async () => {
    const { run, folder } = runOfModel("xgboost-pickle");
    const file = path.join(folder, "model.pkl");
    const size = 300 * 1024 * 1024;
    truncateSync(file, size);
    const store = await openModelStore(run, { findings: "lenient" });
    const wanted = { ...query, family: "XGBoost" };
    await expect(store.open(wanted)).rejects.toEqual(code("CHECKSUM_MISMATCH"));
    const hash = await hashOf(file);
    editMeta(folder, (meta) => {
      meta.model_checksum = hash;
    });
    const before = process.memoryUsage().rss;
    const model = await (await openModelStore(run)).open(wanted);
    expect(process.memoryUsage().rss - before).toBeLessThan(size / 2);
    expect(model).toMatchObject({ size, isVerified: true });
    expect(() => model.bytes()).toThrow(code("MODEL_TOO_LARGE"));
    let count = 0;
    for (const chunk of model.chunks()) count += chunk.length;
    expect(count).toBe(size);
    rmSync(file);
  });

  test("the limit is the store's or the caller's", async () => {
    const { run } = runOfModel("lightgbm-text");
    const model = await (await openModelStore(run, { modelBytes: 100 })).open(query);
    expect(() => model.bytes()).toThrow(code("MODEL_TOO_LARGE"));
    expect(model.bytes({ limit: 1 << 20 })).toHaveLength(model.size ?? -1);
  });

  test("what changes after it was verified is not handed out", async () => {
    const { run, folder } = runOfModel("lightgbm-text");
    const model = await (await openModelStore(run)).open(query);
    const file = path.join(folder, "model.txt");
    writeFileSync(file, readFileSync(file, "utf8").replace("tree", "Tree"));
    const changed = { code: "CHECKSUM_MISMATCH", remedy: expect.stringContaining("again with openModelStore") };
    expect(() => model.bytes()).toThrow(expect.objectContaining(changed));
    expect(() => [...model.chunks()]).toThrow(expect.objectContaining(changed));
    await expect((await openModelStore(run)).open(query)).rejects.toThrow(code("CHECKSUM_MISMATCH"));
  });

  test.each([
    ["[1, 2]", "META_BROKEN"],
    ["null", "META_BROKEN"],
    ["\ufeff{}", "META_BROKEN"],
    ['{"metrics": {"mean_IC": NaN}}', "META_BROKEN"],
    ["[".repeat(100_000), "META_BROKEN"],
    ['{"__proto__": {"family": "LightGBM"}, "constructor": 1}', "CHECKSUM_ABSENT"],
    ['{"family": 7, "feature_list": "abc", "metrics": [], "model_checksum": 12}', "CHECKSUM_MISMATCH"],
  ])("metadata %#", async (text, expected) => {
    const { run, folder } = runOfModel("lightgbm-text");
    writeFileSync(path.join(folder, "model_meta.json"), text);
    const store = await openModelStore(run, { checksum: "strict" });
    await expect(store.open(query)).rejects.toEqual(code(expected));
  });
});

describe("runs", () => {
  test("no folder, no run", async () => {
    await expect(openModelStore(path.join(temporaryFolder(), "absent"))).rejects.toEqual(code("UNREADABLE_FILE"));
    await expect(openModelStore(temporaryFolder())).rejects.toEqual(code("NO_RUN"));
  });

  test.each(["checksum", "findings", "manifest"])("an option %s of an unknown value is refused", async (name) => {
    const { run } = runOfModel("lightgbm-text");
    for (const value of ["Strict", "", null, true])
      await expect(openModelStore(run, { [name]: value })).rejects.toMatchObject({
        code: "USAGE",
        message: expect.stringContaining(name),
      });
    await expect(openModelStore(run, { [name]: undefined })).resolves.toBeDefined();
  });

  test.each([null, [], "x", 3])("a target_index of %j is not used", async (index) => {
    const { run } = runOfModel("lightgbm-text");
    writeFileSync(path.join(run, "manifest.json"), JSON.stringify({ target_index: index }));
    const list = (await openModelStore(run)).targets();
    expect(list).toMatchObject({ source: "directories", why: "target_index is no object" });
    expect(list.targets.map(({ name, isIndexed }) => [name, isIndexed])).toEqual([["fwd_ret_5m", false]]);
  });

  test("an index that was written before the training gives way to the folders", async () => {
    const { run } = runOfModel("lightgbm-text");
    writeFileSync(path.join(run, "manifest.json"), JSON.stringify({ target_index: {} }));
    expect((await openModelStore(run)).targets()).toMatchObject({
      source: "directories",
      warnings: [{ code: "INDEX_UNUSABLE" }],
    });
  });

  test("two spellings of a family: the one that is asked for, else the document's", async () => {
    const { run, folder } = runOfModel("lightgbm-text");
    const store = await openModelStore(run);
    for (const name of ["lightgbm", "LIGHTGBM"]) mkdirSync(path.join(path.dirname(folder), `family=${name}`));
    const asked = (family: string) => store.resolve({ ...query, family }).familyOnDisk;
    expect([asked("lightgbm"), asked("LightGBM"), asked("Light_GBM")]).toEqual(["lightgbm", "LightGBM", "LightGBM"]);
    rmSync(folder, { recursive: true });
    expect(() => asked("LightGBM")).toThrow(code("FAMILY_AMBIGUOUS"));
  });

  test("a universe is found when it is the only one, asked for when it is not", async () => {
    const { run, folder } = runOfModel("lightgbm-text");
    const view = path.dirname(folder);
    mkdirSync(path.join(view, "universe=u1"));
    renameSync(folder, path.join(view, "universe=u1/family=LightGBM"));
    const store = await openModelStore(run);
    expect((await store.open(query)).entry.universe).toBe("u1");
    mkdirSync(path.join(view, "universe=u2/family=LightGBM"), { recursive: true });
    expect(() => store.resolve(query)).toThrow(code("UNIVERSE_NEEDED"));
    expect(() => store.resolve({ ...query, universe: "u3" })).toThrow(code("UNIVERSE_UNKNOWN"));
    expect(store.resolve({ ...query, universe: "u1" }).universe).toBe("u1");
  });

  test("every recorded run can be listed, routed and judged", async () => {
    for (const name of ["cross-sectional", "symbol-specific", "partly-failed", "routed-both", "decision-overwritten"]) {
      const store = await openModelStore(copyOfRun(name));
      const { source, targets } = store.targets();
      expect(source).toBe("manifest");
      for (const { name: target } of targets) expect(store.routing(target).decision?.reason).not.toBe("");
      const { models } = await store.check();
      expect(models.map(({ entry }) => entry)).toEqual(store.models());
    }
  });

  test("the universe of files: the first listed name is opened, whatever else is there", async () => {
    const { run, folder } = runOfModel("lightgbm-text");
    for (const name of ["model.pkl", "model.joblib", "model.json"]) writeFileSync(path.join(folder, name), "x");
    const model = await (await openModelStore(run, { findings: "lenient" })).open(query);
    expect(model.file).toBe("model.txt");
    rmSync(path.join(folder, "model.txt"));
    editMeta(folder, (meta) => delete meta.model_checksum);
    expect((await (await openModelStore(run, { findings: "lenient" })).open(query)).file).toBe("model.pkl");
  });
});

async function hashOf(file: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest("hex");
}
