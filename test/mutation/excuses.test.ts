import { expect, test } from "vitest";
import { type Excuses, excuse } from "./excuses.ts";

const survivor = (file: string, pointer: string, what: string) => ({
  kind: "run",
  fixture: "one",
  file,
  pointer,
  what,
});

const excuses: Excuses = {
  run: {
    "*.csv": [{ pointer: ["/*/reason", "/*/none"], what: "other-cell", reason: "free text" }],
    "a.json": [{ pointer: "/params/**", what: ["other-text", "other-number"], reason: "a wish" }],
  },
};

test("an excuse covers its kind, file, place and operator and nothing beside them", () => {
  const survivors = [
    survivor("trades.csv", "/0/reason", "other-cell"),
    survivor("a.json", "/params/deep/er", "other-text"),
    survivor("trades.csv", "/0/1/reason", "other-cell"),
    survivor("trades.json", "/0/reason", "other-cell"),
    survivor("trades.csv", "/0/reason", "row-dropped"),
    survivor("a.json", "/param", "other-text"),
    { ...survivor("trades.csv", "/0/reason", "other-cell"), kind: "sweep" },
  ];
  expect(excuse(excuses, survivors).unexcused).toEqual(survivors.slice(2));
});

test("every pattern of an excuse counts what it excuses", () => {
  const { uses } = excuse(excuses, [survivor("trades.csv", "/0/reason", "other-cell")]);
  expect(uses.map(({ place, count }) => [place, count])).toEqual([
    ["run *.csv /*/reason other-cell", 1],
    ["run *.csv /*/none other-cell", 0],
    ["run a.json /params/** other-text", 0],
    ["run a.json /params/** other-number", 0],
  ]);
});
