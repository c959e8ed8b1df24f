import { expect, test } from "vitest";
import { boundedFindings } from "./bounded-findings.ts";

const finding = (file: string, row: number) => ({
  rule: "run.a",
  severity: "error" as const,
  file,
  pointer: `/${row}`,
  message: "wrong",
});
const told = (most: number, files: readonly string[], whose?: string) => {
  const bounded = boundedFindings(most, whose);
  for (const [row, file] of files.entries()) bounded.add(finding(file, row));
  return bounded.all().map(({ file, pointer, message }) => [file, pointer, message]);
};

test("up to the bound everything is kept as it is", () => {
  expect(told(2, ["a", "a"])).toEqual([
    ["a", "/0", "wrong"],
    ["a", "/1", "wrong"],
  ]);
});

test("beyond it the last finding of each file counts the rest", () => {
  expect(told(2, ["a", "b", "a", "a", "a", "b", "b"], " of this rule")).toEqual([
    ["a", "/0", "wrong"],
    ["b", "/1", "wrong"],
    ["a", "/2", "wrong (and 2 further findings of this rule in this file)"],
    ["b", "/5", "wrong (and 1 further finding of this rule in this file)"],
  ]);
});

test("what a rule has left out itself is counted with the rest", () => {
  const bounded = boundedFindings(2);
  bounded.add(finding("a", 0), 7);
  expect(bounded.all()).toMatchObject([{ message: "wrong (and 7 further findings in this file)" }]);
  for (const row of [1, 2]) bounded.add(finding("a", row));
  expect(bounded.all().map(({ message }) => message)).toEqual(["wrong", "wrong (and 8 further findings in this file)"]);
});

test("of what is left out every place is remembered once, without the numbers of items", () => {
  const bounded = boundedFindings(1, "", true);
  const at = (pointer: string) => bounded.add({ ...finding("a", 0), pointer });
  for (const pointer of ["/0/b", "/1/b", "/2/b", "/3/c/4", "/7up"]) at(pointer);
  expect(bounded.unsaid().map(({ pointer }) => pointer)).toEqual(["/*/b", "/*/c/*", "/7up"]);
});

test("of very many places all of a file counts as left out", () => {
  const bounded = boundedFindings(1, "", true);
  for (let name = 0; name < 5000; name++) bounded.add({ ...finding("a", 0), pointer: `/member${name}` });
  const unsaid = bounded.unsaid();
  expect(unsaid.length).toBeLessThanOrEqual(1001);
  expect(unsaid.at(-1)?.pointer).toBe("");
});
