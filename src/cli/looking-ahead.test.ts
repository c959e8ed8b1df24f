import { expect, test } from "vitest";
import { type Item, lookingAhead } from "./looking-ahead.ts";

const job = (path: string, ...contains: string[]) => ({ path, entry: { contains } }) as unknown as Item;
const run = job("outputs/run", "trained-model");
const models = (count: number) => Array.from({ length: count }, (_, at) => job(`outputs/run/models/${at}`));

function* counted(items: readonly Item[], met: { count: number }): Generator<Item> {
  for (const item of items) {
    met.count++;
    yield item;
  }
}

test("items come in their order, those that were looked for as well", () => {
  const items = [run, ...models(1000), job("outputs/run2"), job("outputs/run3")];
  const ahead = lookingAhead(items[Symbol.iterator]());
  const first = ahead.next() as Item;
  expect(ahead.manyInside(first)).toBe(1000);
  ahead.putBack(first);
  const seen: Item[] = [];
  for (let item = ahead.next(); item; item = ahead.next()) seen.push(item);
  expect(seen).toEqual(items);
  expect(ahead.next()).toBeUndefined();
});

test.each([
  ["few artifacts are inside", [run, ...models(999), job("outputs/run2")]],
  ["none can be inside", [job("outputs/run"), ...models(2000)]],
  ["a name only begins alike", [run, ...models(2000).map(({ path }) => job(path.replace("run", "run2")))]],
])("nothing is told where %s", (_, items) => {
  const ahead = lookingAhead(items[Symbol.iterator]());
  expect(ahead.manyInside(ahead.next() as Item)).toBe(0);
});

test("of very many only some are held", () => {
  const met = { count: 0 };
  const ahead = lookingAhead(counted([run, ...models(20_000)], met));
  expect(ahead.manyInside(ahead.next() as Item)).toBe(8192);
  expect(met.count).toBe(8193);
});
