import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { check } from "@quantlab/contracts";
import { openDirectory } from "@quantlab/contracts/node";
import { expect, test } from "vitest";
import { commandInFolder } from "../../test/command-in-folder.ts";
import { parseCsvRows } from "../artifacts/parse-csv-rows.ts";

const { at, run } = commandInFolder();

const period = 'start: "2022-01-01"\nend: "2023-06-01"\ninterval: 1d\n';
const windows = `splits:
  - name: a
    train: {start: "2022-01-01", end: "2022-09-01"}
    test: {start: "2022-09-01", end: "2023-06-01"}
selection: {top_k: 4}
`;

/** The rows of a table of a sweep that conforms, by what says which of them it is. */
async function rowsOf(name: string, text: string, table: string) {
  writeFileSync(at(`${name}.yaml`), text);
  expect(await run(["sweep", `${name}.yaml`, "--no-pictures", "--outdir", name])).toMatchObject({
    exitCode: 0,
    warned: "",
  });
  const [id = ""] = readdirSync(at(name)).filter((each) => /^\d/.test(each));
  const { issues, failures } = await check(await openDirectory(at(name, id)));
  expect([...failures, ...issues.filter(({ severity }) => severity !== "info")]).toEqual([]);
  return parseCsvRows(readFileSync(at(name, id, table), "utf8"), table);
}

test("a grid over instruments runs each of them on its own bars", async () => {
  const grid = (keys: string) => `ticker: ETH-USD\n${period}param_grid: {${keys}}\n`;
  const both = await rowsOf("both", grid("ticker: [BTC-USD, ETH-USD], cooldown_days: [0, 3]"), "experiments.csv");
  const alone = await Promise.all(
    ["BTC-USD", "ETH-USD"].map((ticker) =>
      rowsOf(ticker, grid("cooldown_days: [0, 3]").replace("ETH-USD", ticker), "experiments.csv"),
    ),
  );
  const [btc = [], eth = []] = alone;
  expect(both).toEqual([btc[0], eth[0], btc[1], eth[1]]);
  expect(btc[0]?.total_return).not.toBe(eth[0]?.total_return);
});

test("a grid over periods runs each of them on the bars of that period", async () => {
  const grid = (end: string) => `ticker: ETH-USD\n${period}param_grid: {end: [${end}]}\n`;
  const both = await rowsOf("both", grid("'2022-12-01', '2023-06-01'"), "experiments.csv");
  const short = await rowsOf("short", grid("'2022-12-01'"), "experiments.csv");
  const long = await rowsOf("long", grid("'2023-06-01'"), "experiments.csv");
  expect(both).toEqual([...short, ...long]);
  expect(short[0]?.total_return).not.toBe(long[0]?.total_return);
});

test("a walk-forward over instruments chooses and tests each on its own bars", async () => {
  const walk = (ticker: string, keys: string) => `ticker: ${ticker}\n${period}param_grid: {${keys}}\n${windows}`;
  const table = "walkforward.csv";
  const both = await rowsOf("both", walk("ETH-USD", "cooldown_days: [0, 3], ticker: [BTC-USD, ETH-USD]"), table);
  const btc = await rowsOf("btc", walk("BTC-USD", "cooldown_days: [0, 3]"), table);
  const eth = await rowsOf("eth", walk("ETH-USD", "cooldown_days: [0, 3]"), table);
  const figuresOf = (rows: typeof both) =>
    rows.map(({ ticker, phase, cooldown_days, total_return, trades }) =>
      [ticker, phase, cooldown_days, total_return, trades].join(" "),
    );
  expect(new Set(figuresOf(both))).toEqual(new Set([...figuresOf(btc), ...figuresOf(eth)]));
  expect(both).toHaveLength(8);
});
