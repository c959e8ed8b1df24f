import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import type { AssessedChange } from "../../evolution/assess-changes.ts";
import { temporaryFolder } from "../recording-terminal.ts";
import { decidedBy } from "./mentions.ts";
import { run } from "./recorded-run.ts";

const schema = (pattern: string) => JSON.stringify({ type: "object", properties: { note: { pattern } } });

/** A change that cannot be decided, with the words of a changeset when there is one. */
function project(words?: string): string {
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, "old"));
  mkdirSync(path.join(folder, "schemas"));
  mkdirSync(path.join(folder, ".changeset"));
  writeFileSync(path.join(folder, "old/order.schema.json"), schema("^(a)\\1$"));
  writeFileSync(path.join(folder, "schemas/order.schema.json"), schema("^(a)\\1{1}$"));
  if (words !== undefined)
    writeFileSync(path.join(folder, ".changeset/note.md"), `---\n"orders": major\n---\n\n${words}\n`);
  return folder;
}

const place = "`order.schema.json` `/properties/note/pattern`";
const diff = async (folder: string, ...argv: readonly string[]) => {
  const { code, out } = await run(["diff", "old", ...argv, "--format", "json"], folder);
  const { compatible, needed_bump } = JSON.parse(out);
  return { code, compatible, needed_bump };
};

test.each(["patch", "minor", "major"])("no size of release decides what is undecided: %s", async (bump) => {
  const unknown = { code: 2, compatible: "unknown", needed_bump: null };
  expect(await diff(project(), "--bump", bump)).toEqual(unknown);
  expect(await diff(project("Notes are written otherwise."), "--bump", bump)).toEqual(unknown);
});

test("a person's word beside it does", async () => {
  const harmless = project(`- ${place}: compatible, the same text twice.`);
  for (const bump of ["patch", "major"])
    expect(await diff(harmless, "--bump", bump)).toEqual({ code: 0, compatible: true, needed_bump: null });
  const breaking = project(`- ${place}: breaking for notes of two lines.`);
  expect(await diff(breaking)).toEqual({ code: 0, compatible: true, needed_bump: "major" });
  expect(await diff(breaking, "--bump", "minor")).toEqual({ code: 1, compatible: false, needed_bump: "major" });
});

test.each([
  ["is not compatible", 1],
  ["incompatible", 1],
  ["compatible for readers, breaking for writers", 1],
  ["non-breaking", 0],
  ["never breaking", 0],
  ["not a breaking change", 0],
  ["not incompatible", 0],
  ["not backward compatible", 1],
  ["not backwards-compatible", 1],
  ["cannot be called compatible", 1],
  ["wouldn’t be compatible", 1],
  ["unlikely to be compatible", 1],
  ["not only breaking for readers", 1],
  ["ends in breaking readers", 1],
  ["nobody knows", 2],
])("“%s” ends a minor release with %i", async (words, code) => {
  expect((await diff(project(`- ${place}: ${words}.`), "--bump", "minor")).code).toBe(code);
});

test("what a change is called is no word about it", () => {
  const change = { schema: "compatible.schema.json", artifact: "breaking", pointer: "/properties/compatible" };
  const words = "- `compatible.schema.json` `/properties/compatible`: rewritten";
  expect(decidedBy(change as AssessedChange, words)).toBeUndefined();
  expect(decidedBy(change as AssessedChange, `${words}, compatible.`)).toBe("compatible");
});

test("words about another change say nothing", async () => {
  const other = "- `order.schema.json` `/properties/note/patterns`: compatible.";
  expect((await diff(project(other), "--bump", "major")).code).toBe(2);
});

test("an empty argument is no version, and an empty value is none", async () => {
  const folder = project();
  for (const argv of [
    ["diff", ""],
    ["diff", "old", ""],
    ["diff", "old", "--schemas", ""],
    ["gate", "--base", ""],
    ["infer", ""],
  ])
    expect(await run(argv, folder)).toMatchObject({ code: 2, out: "", err: expect.stringContaining("is empty") });
});
