import { expect, test } from "vitest";
import { bodiesTree } from "./bodies-tree.ts";
import { memoryTree } from "./memory.ts";

const textOf = (files: Record<string, string>, file: string) =>
  new TextDecoder().decode(bodiesTree(memoryTree(files)).read(file));
const exchange = (body: string) =>
  `{\n "request": {"method": "GET", "path": "/api/state"},\n "status": 200,\n "body": ${body},\n "content_type": "application/json"\n}\n`;

test.each(['{"a": [1.0, "}"]}', "[]", '"text"', "12.50", "null"])("the body %s stands where it stood", (body) => {
  const whole = exchange(body);
  const seen = textOf({ "api_state.json": whole }, "api_state.json");
  expect(seen.trim()).toBe(body);
  expect(seen.indexOf(body)).toBe(whole.indexOf(body));
  expect(seen.split("\n")).toHaveLength(whole.split("\n").length);
});

test.each([
  ["a bare answer", '{"status": "running"}'],
  ["an answer that has a body itself", '{"body": 1, "status": 200}'],
  ["no JSON", '{"request": {"method": "GET", "path": "/"}, "status": 200, "body": NaN}'],
])("%s is left as it is", (_, text) => expect(textOf({ "api_state.json": text }, "api_state.json")).toBe(text));

test("a directory without exchanges is not wrapped", () => {
  const tree = memoryTree({ "api_state.json": "{}", "frames.jsonl": exchange("1") });
  expect(bodiesTree(tree)).toBe(tree);
});

test("characters beyond ASCII keep their place", () =>
  expect(
    textOf(
      { "a.json": `{"note": "é", "request": {"method": "GET", "path": "/"}, "status": 1, "body": "ü"}` },
      "a.json",
    ).trim(),
  ).toBe('"ü"'));
