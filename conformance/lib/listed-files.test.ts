import { expect, test } from "vitest";
import type { Entry } from "../../src/tree/tree.ts";
import type { Directory } from "../../src/view.ts";
import { entryAt, escapes, type Listed, missing, outside, resized, unsorted } from "./listed-files.ts";

const folders: Record<string, Entry[]> = {
  "": [
    { name: "config.json", type: "file" },
    { name: "plots", type: "directory" },
    { name: "shortcut", type: "link" },
    { name: "pipe", type: "other" },
  ],
  plots: [{ name: "equity.png", type: "file" }],
};
const directory = {
  entries: (folder: string) => folders[folder] ?? [],
  size: (file: string) => (file === "config.json" ? 290 : undefined),
} as unknown as Directory;
const listed = (...names: string[]): Listed[] =>
  names.map((name, index) => ({ file: "report.json", pointer: `/artifacts/${index}`, name }));
const names = (found: Iterable<Listed>) => [...found].map((one) => one.name);

test("a name leaves the directory by any system's rules", () => {
  const leaving = [
    "/etc/passwd",
    "\\\\host\\share",
    "C:\\x",
    "c:x",
    "../x",
    "a/../../x",
    "..",
    "a\\..\\b",
    "a\\b",
    "file:///x",
    "a\0b",
  ];
  for (const name of leaving) expect(escapes(name), name).toBeDefined();
  for (const name of ["config.json", "plots/equity.png", "./config.json", "..hidden", "a..b/c", "x~1"])
    expect(escapes(name), name).toBeUndefined();
});

test("looks at what stands at a path without following links", () => {
  expect(entryAt(directory, "plots/equity.png")).toBe("file");
  expect(entryAt(directory, "./plots")).toBe("directory");
  expect(entryAt(directory, "shortcut/metadata.json")).toBe("link");
  expect(entryAt(directory, "config.json/x")).toBeUndefined();
  expect(entryAt(directory, "nothing")).toBeUndefined();
});

test("a listed file is missing, outside, or fine", () => {
  const all = listed("config.json", "gone.csv", "metrics.json", "plots", "shortcut", "pipe", "../x");
  expect(names(missing(directory, all, ["metrics.json"]))).toEqual(["gone.csv", "plots"]);
  expect(names(outside(directory, all, []))).toEqual(["shortcut", "pipe", "../x"]);
  expect(names(outside(directory, all, ["shortcut"]))).toEqual(["pipe", "../x"]);
});

test("sizes of data files are compared, others left alone", () => {
  const sized = (name: string, size: number) => ({ file: "report.json", pointer: "", name, size });
  expect([
    ...resized(directory, [
      sized("config.json", 290),
      sized("config.json", 291),
      sized("gone.json", 1),
      sized("../config.json", 1),
    ]),
  ]).toEqual([{ ...sized("config.json", 291), found: 290 }]);
  expect([...resized({ ...directory, size: () => 0 }, [sized("run_report.md", 1057)])]).toEqual([]);
});

test("names follow each other in code point order, each once", () => {
  expect(names(unsorted(listed("a", "b", "b", "a", "c")))).toEqual(["b", "a"]);
  expect(names(unsorted(listed("\uffff", "\u{10000}")))).toEqual([]);
});
