import { expect, test } from "vitest";
import { root } from "../../test/contract.ts";
import type { CatalogueEntry } from "../catalogue-entry.ts";
import { catalogueEntry } from "../recognise.ts";
import { cellMutations } from "./cell-mutations.ts";
import { examplesOf } from "./examples.ts";

const brokenBy = async (kind: string, file: string) => {
  const wanted = { invalid: true, schemaOnly: true };
  const examples = await examplesOf(catalogueEntry(kind) as CatalogueEntry, root, wanted);
  const rules = examples.flatMap(({ breaks }) => (breaks?.file === file ? [breaks.rule] : []));
  return [...new Set(rules)].sort();
};

test("lines of a stream are broken in every way that their schema forbids", async () => {
  expect(await brokenBy("signal", "signals.jsonl")).toEqual(
    ["branch", "const", "enum", "format", "length", "range", "required", "type"].map((name) => `schema.${name}`),
  );
});

test("a table lacks a column, or has a cell of another type", async () => {
  expect(await brokenBy("runs-index", "runs_index.csv")).toEqual(["schema.required", "schema.type"]);
});

test("a column is spoilt in its place, and what stands in quotes is let be", () => {
  const columns = [
    { name: "at", type: "string", required: true, nullable: false },
    { name: "price", type: "number", required: false, nullable: false },
  ] as const;
  const texts = (text: string) => [...cellMutations(columns, "a.csv", text)].map(({ edit }) => [edit.line, edit.text]);
  expect(texts("price,at\r\n1.0,x\r\n2.0,y\r\n")).toEqual([
    [0, "price,mutant\r"],
    [1, "mutant,x\r"],
  ]);
  expect(texts("at,price\n")).toEqual([[0, "mutant,price"]]);
  expect(texts('at,price\n"x,y",1.0\n')).toEqual([]);
});
