import { expect, test } from "vitest";
import { ConfigError } from "../errors.ts";
import { selectionOf, splitsOf } from "./walk-forward-config.ts";

const train = { start: "2020-01-01", end: "2021-01-01" };
const later = { start: "2021-01-01", end: "2021-07-01" };

test("a split has its name and its windows", () => {
  expect(splitsOf({ splits: [{ name: "one", train, test: later }] })).toEqual([{ name: "one", train, test: later }]);
});

test.each([
  ["no name", { train, test: later }, "splits[1] has no name"],
  ["a number for a name", { name: 2n, train, test: later }, "splits[1] has no name"],
  ["the name of another", { name: "one", train, test: later }, "splits[1] has the name of another: one"],
  ["no test window", { name: "two", train }, "splits[1].test is no mapping"],
  [
    "a window without its end",
    { name: "two", train, test: { start: "2021-01-01" } },
    "splits[1].test has no start or no end",
  ],
])("a split with %s is refused before anything is computed", (_, second, message) => {
  const config = { splits: [{ name: "one", train, test: later }, second] };
  expect(() => splitsOf(config)).toThrow(ConfigError);
  expect(() => splitsOf(config)).toThrow(message);
});

const settings = { ticker: "ETH-USD", splits: [{ name: "one", train, test: later }] };

test("what a selection does not say is the usual", () => {
  const usual = selectionOf(settings);
  expect(usual).toMatchObject({ topK: 3, minTradeTrades: 0 });
  expect(selectionOf({ ...settings, selection: {}, constraints: {} })).toEqual(usual);
});

test.each([
  [{ selection: null }, "selection is no mapping"],
  [{ constraints: null }, "constraints is no mapping"],
  [{ selection: { top_k: null } }, "selection.top_k is no whole number of 1 or more: null"],
  [{ selection: { ascending: null } }, "selection.ascending is neither true nor false"],
  [{ selection: { sort_by: null } }, "selection.sort_by has no column null"],
  [{ constraints: { min_trade_trades: null } }, "constraints.min_trade_trades is no whole number of 0 or more: null"],
])("%j says nothing, and is refused as the Python program fails on it", (said, message) => {
  expect(() => selectionOf({ ...settings, ...said })).toThrow(ConfigError);
  expect(() => selectionOf({ ...settings, ...said })).toThrow(message);
});
