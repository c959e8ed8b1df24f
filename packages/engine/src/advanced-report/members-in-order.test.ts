import { describe, expect, it } from "vitest";
import { membersInOrder } from "./members-in-order.ts";

const text = JSON.stringify({ first: 1, row: { b: 1.5, a: "x, y", c: null }, last: { a: 1 } }, undefined, 2);

describe("members of an object", () => {
  it("come in the order that is asked for, and nothing else changes", () => {
    const ordered = membersInOrder(text, "row", ["c", "a", "b"]);
    expect(JSON.parse(ordered)).toEqual(JSON.parse(text));
    expect(Object.keys(JSON.parse(ordered).row)).toEqual(["c", "a", "b"]);
    expect(membersInOrder(ordered, "row", ["b", "a", "c"])).toBe(text);
  });

  it.each([
    ["an object that is not there", text, "other", ["a"]],
    ["a member that the order does not know", text, "row", ["a", "b"]],
    ["an object with lists", JSON.stringify({ row: { b: [1], a: 2 } }, undefined, 2), "row", ["a", "b"]],
  ])("stay as they are: %s", (_, document, name, order) => {
    expect(membersInOrder(document, name, order)).toBe(document);
  });
});
