import { expect, test } from "vitest";
import { agreed, differingCopies } from "./result-copies.ts";

const copy = (file: string, row: object) => ({ file, pointer: "/0", row });

test("one wrong copy is one finding, at its member", () => {
  const copies = [
    copy("a.csv", { fee: "0.1", x: 1 }),
    copy("b.json", { fee: 0.1, x: 1 }),
    copy("c.json", { fee: 0.1, x: 2 }),
  ];
  expect([...differingCopies(copies)]).toEqual([{ file: "c.json", pointer: "/0/x", expected: 1, found: 2 }]);
  expect(agreed(copies, "fee")).toBe(0.1);
});

test("a copy that differs in several members is one finding, at the row", () => {
  const copies = [copy("a", { x: 1, y: 1 }), copy("b", { x: 1, y: 1 }), copy("c", { x: 2, y: 3 })];
  expect([...differingCopies(copies)]).toEqual([
    { file: "c", pointer: "/0", expected: { x: 1, y: 1 }, found: { x: 2, y: 3 } },
  ]);
});

test("of two copies the first is believed; a member that is gone is a departure, one that only few have is not", () => {
  expect([...differingCopies([copy("a", { x: 1 }), copy("b", { x: 2 })])]).toMatchObject([{ file: "b" }]);
  const copies = [copy("a", { x: 1 }), copy("b", { x: 1, more: 7 }), copy("c", {})];
  expect([...differingCopies(copies)]).toEqual([{ file: "c", pointer: "/0/x", expected: 1 }]);
});

test("lists and maps are not compared with their text, an infinity is what null stands for", () => {
  const copies = [copy("a.csv", { tags: "['x']", f: "inf" }), copy("b.json", { tags: ["x"], f: null })];
  expect([...differingCopies(copies)]).toEqual([]);
});
