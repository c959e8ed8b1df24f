import { readdirSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { bars, commandInFolder, period } from "../../test/command-in-folder.ts";

const { at, run } = commandInFolder();
const sweep = (line: string) =>
  `ticker: ETH-USD\nstart: "2022-06-01"\nend: "2023-06-01"\ninterval: 1d\nstrategy: time_series_momentum\nlookback: 1\n${line}\n`;

test.each([
  ["slippage_bps: -10000", "slippage_bps -10000"],
  ["param_grid: {fee: [0.001, -1.0e+300]}", "fee -1e+300"],
])("a sweep with %s, of which nothing can be written, says that this is why", async (line, told) => {
  writeFileSync(at("s.yaml"), sweep(line));
  const { exitCode, warned } = await run(["sweep", "s.yaml", "--no-pictures"]);
  expect({ exitCode, warned }).toEqual({
    exitCode: 2,
    warned: expect.stringContaining(`ERROR: No result can be written of ${told} (`),
  });
  expect(readdirSync(at())).toEqual(["s.yaml"]);
});

test("a forward session with cash beyond numbers says that this is why", async () => {
  writeFileSync(at("s.yaml"), sweep(""));
  expect(await run(["sweep", "s.yaml", "--no-pictures"])).toMatchObject({ exitCode: 0 });
  const [made = ""] = readdirSync(at("outputs/runs")).filter((name) => /_grid_/.test(name));
  const words = ["forward", `outputs/runs/${made}`, "--start", "2023-02-01", "--end", "2023-06-01", "--data", bars];
  const { exitCode, warned } = await run([...words, "--initial-cash", "1.7e308"]);
  expect({ exitCode, warned }).toEqual({
    exitCode: 2,
    warned: expect.stringContaining("No result can be written of initial_cash 1.7e+308"),
  });
});

test("amounts of which something can be written are taken as they stand", async () => {
  for (const words of [["--initial-cash", "1e-300"], ["--initial-cash", "0"], ["--slippage-bps=-20"]])
    expect(await run(["paper", ...period, "--no-pictures", ...words])).toMatchObject({ exitCode: 0 });
});
