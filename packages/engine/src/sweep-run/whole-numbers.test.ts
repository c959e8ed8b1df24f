import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { check } from "@quantlab/contracts";
import { openDirectory } from "@quantlab/contracts/node";
import { expect, test } from "vitest";
import { commandInFolder } from "../../test/command-in-folder.ts";
import { withWholeNumbers } from "./whole-numbers.ts";

const { at, run } = commandInFolder();

const sweeps: readonly [what: string, settings: string, days: readonly (string | undefined)[]][] = [
  ["an empty grid and whole days with a point", "cooldown_days: 2.0\nsplits:\nparam_grid:", ["2"]],
  ["days with a point in a grid", "param_grid: {cooldown_days: [0.0, 2]}", ["0", "2"]],
  ["days that are not whole", "cooldown_days: 2.5", ["2.5"]],
  ["a selection and constraints that a grid does not read", "selection:\nconstraints:", [undefined]],
  ["a setting that nothing reads", "note: 3.0\nfee: 0", [undefined]],
];

test.each(sweeps)("a sweep with %s keeps its contract", async (_, settings, days) => {
  writeFileSync(at("a.yaml"), `ticker: ETH-USD\nstart: "2022-06-01"\nend: "2023-06-01"\ninterval: 1d\n${settings}\n`);
  const words = ["sweep", "a.yaml", "--no-pictures", "--outdir", "sweeps"];
  expect(await run(words)).toMatchObject({ exitCode: 0 });
  const [name = ""] = readdirSync(at("sweeps")).filter((entry) => /^\d/.test(entry));
  const { issues } = await check(await openDirectory(at(`sweeps/${name}`)));
  expect(issues.map(({ rule, pointer }) => `${rule} ${pointer}`)).toEqual(
    days.includes("2.5") ? ["sweep.cooldown-is-whole /cooldown_days", gitCommit] : [gitCommit],
  );
  const [head = "", ...rows] = readFileSync(at(`sweeps/${name}/experiments.csv`), "utf8")
    .trimEnd()
    .split("\n");
  const column = head.split(",").indexOf("cooldown_days");
  expect(rows.map((row) => row.split(",")[column])).toEqual(days);
});

const gitCommit = "sweep.git-commit-is-known /git_commit";

test("figures keep their point, and numbers that a document prints with one", () => {
  expect(
    withWholeNumbers({ fee: 1, cooldown_days: -0, k: 1e21, grid: [2, 2.5], param_grid: { fee: [1], n: [1] } }),
  ).toEqual({
    fee: 1,
    cooldown_days: -0,
    k: 1e21,
    grid: [2n, 2.5],
    param_grid: { fee: [1], n: [1n] },
  });
});
