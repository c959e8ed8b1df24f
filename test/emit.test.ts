import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { applyEdits, type Edit } from "../conformance/edits.ts";
import { type Fixture, loadFixture } from "../conformance/fixtures.ts";
import { catalogue } from "../generated/catalogue.ts";
import type { EmittedExamples } from "../generated/meta/types.ts";
import type { CatalogueEntry } from "../src/catalogue-entry.ts";
import { loadKind } from "../src/check.ts";
import { runCommand } from "../src/cli/recording-terminal.ts";
import { recordCoverage } from "../src/coverage/recorder.ts";
import type { Emitted } from "../src/emit/emitted.ts";
import { examplesOf } from "../src/emit/examples.ts";
import { judged } from "../src/emit/judged.ts";
import { putExample } from "../src/emit/put-example.ts";
import { shuffled } from "../src/emit/shuffled.ts";
import { catalogueEntry } from "../src/recognise.ts";
import type { Unseen } from "../src/report/report.ts";
import { root } from "./contract.ts";

/** Members, values and branches that one rule keeps from being shown. */
interface Kept {
  readonly rule: string;
  readonly reason: string;
  readonly parts: readonly string[];
}

/** What would show them, if the rule allowed it. */
interface Refused extends Kept {
  readonly base: string;
  readonly edits: readonly Edit[];
}

const { unreached, warned } = JSON.parse(readFileSync(path.join(root, "test/unreached.json"), "utf8")) as {
  readonly unreached: Readonly<Record<string, readonly Refused[]>>;
  readonly warned: Readonly<Record<string, readonly Kept[]>>;
};
const partsOf = (all: readonly Kept[] = []) => all.flatMap(({ parts }) => parts).sort();
const words = (unseen: readonly Unseen[]) =>
  unseen.map((one) => `${one.what} ${one.where}${"value" in one ? ` ${JSON.stringify(one.value)}` : ""}`).sort();
const foundIn = (judgement: ReturnType<typeof judged>, severity: string) =>
  judgement.issues
    .filter((issue) => issue.severity === severity)
    .map(({ rule, file, pointer }) => ({ rule, file, pointer }));

const made = new Map<string, Promise<readonly Emitted[]>>();
const valid = (entry: CatalogueEntry) => {
  const all = made.get(entry.kind) ?? examplesOf(entry, root, { invalid: false });
  made.set(entry.kind, all);
  return all;
};

async function unseenBy(entry: CatalogueEntry, examples: readonly Pick<Emitted, "base" | "artifact">[]) {
  const kind = await loadKind(entry);
  const recorder = recordCoverage(entry.kind, await entry.notes(), []);
  for (const { base, artifact } of examples) recorder.see(judged(kind, base, artifact).files.values());
  return words(recorder.result().unseen);
}

describe.each(catalogue.map((entry) => [entry.kind, entry] as const))("%s", (name, entry: CatalogueEntry) => {
  test("valid examples pass every rule, and show all but what test/unreached.json explains", async () => {
    const kind = await loadKind(entry);
    const examples = await valid(entry);
    const rules = (warned[name] ?? []).map(({ rule }) => rule);
    for (const { base, artifact, warnings } of examples) {
      const judgement = judged(kind, base, artifact);
      const found = foundIn(judgement, "warning");
      expect(foundIn(judgement, "error")).toEqual([]);
      expect(found.length).toBe(warnings);
      for (const { rule } of found) expect(rules).toContain(rule);
    }
    const clean = examples.filter(({ warnings }) => warnings === 0);
    expect(clean.length).toBeGreaterThan(0);
    const never = partsOf(unreached[name]);
    expect(await unseenBy(entry, examples)).toEqual(never);
    expect(await unseenBy(entry, clean)).toEqual([...never, ...partsOf(warned[name])].sort());
  });
  test("each invalid example has the one finding that it names", async () => {
    const kind = await loadKind(entry);
    const examples = await examplesOf(entry, root, { invalid: true, count: 15, seed: 3 });
    if (name !== "version") expect(examples.length).toBeGreaterThan(0);
    for (const { base, artifact, breaks } of examples) {
      const judgement = judged(kind, base, artifact);
      expect(foundIn(judgement, "error")).toEqual([breaks]);
      expect(foundIn(judgement, "warning")).toEqual([]);
    }
  });
  test("what is written to disk is judged as listed by quantlab-conform", async () => {
    const cwd = mkdtempSync(path.join(tmpdir(), "emit-"));
    const examples = (await valid(entry)).filter((_, place) => place % 4 === 0);
    const paths = examples.map((one, place) =>
      path.join(String(place), putExample(one, path.join(cwd, String(place)))),
    );
    // A document alone does not tell what it is; a directory does.
    const asKind = entry.form === "file" ? ["--as", name] : [];
    const { code, out, err } = await runCommand([...asKind, "--format", "json", ...paths], { cwd, env: process.env });
    expect(code, err).toBe(0);
    const artifacts = JSON.parse(out).artifacts as readonly { readonly path: string; readonly kind: string }[];
    const own = artifacts.filter((one) => one.kind === name);
    for (const one of paths)
      expect(
        own.some((judgedOne) => `${judgedOne.path}/`.startsWith(`${one}/`)),
        one,
      ).toBe(true);
  });
});

describe.each(Object.entries(unreached).flatMap(([name, all]) => all.map((one) => [one.rule, name, one] as const)))(
  "%s keeps parts of %s from being shown",
  (rule, name, { parts, base: id, edits }) => {
    test("what shows them breaks it", async () => {
      const entry = catalogueEntry(name) as CatalogueEntry;
      const base: Fixture = loadFixture(id);
      const artifact = applyEdits(base, edits, base.isDirectory ? undefined : base.name);
      const rules = foundIn(judged(await loadKind(entry), base, artifact), "error").map((one) => one.rule);
      expect(rules).toContain(rule);
      const unseen = await unseenBy(entry, [{ base, artifact }]);
      expect(parts.filter((part) => unseen.includes(part))).toEqual([]);
    });
  },
);

const schemaOf = (name: string) =>
  JSON.parse(readFileSync(path.join(root, `schemas/meta/${name}.schema.json`), "utf8"));

test("composed examples satisfy their schema, and are named once", () => {
  const ajv = new Ajv2020({ strict: false }).addSchema(schemaOf("cases"));
  const validate = ajv.compile(schemaOf("examples"));
  for (const file of readdirSync(path.join(root, "conformance/examples"))) {
    const composed = JSON.parse(readFileSync(path.join(root, "conformance/examples", file), "utf8"));
    expect(validate(composed), JSON.stringify(validate.errors)).toBe(true);
    expect(file).toBe(`${composed.kind}.examples.json`);
    const names = composed.examples.map((one: { readonly name: string }) => one.name);
    expect(new Set(names).size).toBe(names.length);
  }
});

test.each([
  ["request", [], { valid: true, seed: null }],
  ["request", ["--invalid", "--seed", "7"], { valid: false, seed: 7 }],
  ["run", ["--invalid"], { valid: false, seed: null }],
])("emitted.json lists what emit %s %j has written, after its schema", async (kind, options, head) => {
  const cwd = mkdtempSync(path.join(tmpdir(), "emit-"));
  const argv = ["emit", kind, ...options, "--out", "all", "--count", "3"];
  expect((await runCommand(argv, { cwd, env: process.env })).code).toBe(0);
  const list = JSON.parse(readFileSync(path.join(cwd, "all/emitted.json"), "utf8"));
  const validate = new Ajv2020({ strict: false }).compile<EmittedExamples>(schemaOf("emitted-examples"));
  if (!validate(list)) throw new Error(JSON.stringify(validate.errors));
  expect(list).toMatchObject({ kind, ...head });
  expect(list.examples.map(({ warnings, breaks }) => [warnings, breaks === undefined])).toEqual(
    Array(3).fill([0, head.valid]),
  );
  for (const one of list.examples) expect(existsSync(path.join(cwd, "all", one.path)), one.path).toBe(true);
});

test.each([
  ["/proc/none/all", "/proc/none/all cannot be written to: there is no such file or directory"],
  ["file", "file cannot be written to: a part of its path is not a directory"],
  ["full", "full is not empty"],
])("emit --out %s is refused", async (out, message) => {
  const cwd = mkdtempSync(path.join(tmpdir(), "emit-"));
  writeFileSync(path.join(cwd, "file"), "");
  mkdirSync(path.join(cwd, "full/folder"), { recursive: true });
  const { code, err } = await runCommand(["emit", "request", "--out", out, "--count", "1"], { cwd, env: process.env });
  expect(code).toBe(2);
  expect(err).toContain(message);
});

test("a seed decides the order, and loses nothing", () => {
  const items = Array.from({ length: 50 }, (_, place) => place);
  expect(shuffled(items, 7)).toEqual(shuffled(items, 7));
  expect(shuffled(items, 7)).not.toEqual(shuffled(items, 8));
  expect(shuffled(items, 7).toSorted((left, right) => left - right)).toEqual(items);
});
