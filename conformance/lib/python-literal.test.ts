import { expect, test } from "vitest";
import { pythonLiterals } from "./python-literal.ts";

test("lists and maps of a row become values, everything else is left out", () => {
  const row = {
    splits: "[{'name': 'one', 'train': {'start': '2021-06-01'}}]",
    selection: "{'ascending': [False, True], 'top_k': 2, 'floor': None, 'part': 0.5}",
    ticker: "ETH-USD",
    fee: 0.002,
    escaped: "['it\\'s']",
    cut: "[{'name': 'on",
    empty: "{}",
  };
  expect(pythonLiterals(row)).toEqual({
    splits: [{ name: "one", train: { start: "2021-06-01" } }],
    selection: { ascending: [false, true], top_k: 2, floor: null, part: 0.5 },
    empty: {},
  });
});

test("a word inside a text stays text", () => {
  expect(pythonLiterals({ a: "['None or True']" })).toEqual({ a: ["None or True"] });
});
