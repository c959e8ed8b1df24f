import { expect, test } from "vitest";
import { parseSelection } from "./selection.ts";

const orderOf = (selection: Parameters<typeof parseSelection>[0]["selection"]) =>
  parseSelection({ selection }).order.map(({ name, ascending }) => `${name} ${ascending ? "up" : "down"}`);

test.each([
  [undefined, ["sharpe_simple down", "total_return down"]],
  [{ sort_by: "trades" }, ["trades down"]],
  [{ sort_by: ["trades", "fee"], ascending: [true, false] }, ["trades up", "fee down"]],
  [{ sort_by: ["trades", "fee"], ascending: true }, ["trades up", "fee up"]],
  [{ ascending: true }, ["sharpe_simple up", "total_return up"]],
  [{ ascending: [true, false] }, ["sharpe_simple up", "total_return down"]],
  [{ ascending: [true] }, ["sharpe_simple up", "total_return up"]],
])("%j: columns and directions each have their usual", (selection, order) => {
  expect(orderOf(selection)).toEqual(order);
});
