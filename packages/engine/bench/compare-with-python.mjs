// The same sweep in vectorbt and one backtest in plain pandas. They are installed for this bench only, with --peers, into .cache.
import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { columnsOf, makeBars } from "./bars.mjs";
import { median, ms, printHead, printLine, ratio } from "./table.mjs";

const versions = ["vectorbt==1.2.0", "pandas==3.1.1", "numpy==2.4.6", "numba==0.68.1"];

/** Prints the comparison; `here` is what a sweep and a backtest of 2,000 bars take in the engine. */
export function compareWithPython({ folder, python, shouldInstall, here }) {
  const program = python ?? installed(folder, shouldInstall);
  if (!program) {
    console.log(
      "\nPython peers are not installed: run with --peers, or name a Python that has vectorbt with --python FILE.",
    );
    return;
  }
  const file = path.join(folder, "bars-2000.f64");
  writeFileSync(file, columnsOf(makeBars(2_000)));
  const { status, stdout, stderr } = spawnSync(
    program,
    [path.join(import.meta.dirname, "peers.py"), file, "2000", "5"],
    {
      encoding: "utf8",
    },
  );
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
  const { plain, vectorbt, version } = JSON.parse(stdout);
  printHead("Python, warm", "bars", "engine", "Python", "Python / engine");
  const one = median(plain);
  printLine("one backtest, pandas and a Python loop", 2_000, ms(here.backtest), ms(one), ratio(one / here.backtest));
  if (!vectorbt) return;
  const all = median(vectorbt);
  printLine(`1,000 combinations, vectorbt ${version}`, 2_000, ms(here.sweep), ms(all), ratio(all / here.sweep));
}

function installed(folder, shouldInstall) {
  const environment = path.join(folder, "python");
  const program = path.join(environment, "bin/python");
  if (!existsSync(program) && shouldInstall) {
    for (const [command, ...words] of [
      ["python3", "-m", "venv", environment],
      [program, "-m", "pip", "install", "--quiet", ...versions],
    ])
      if (spawnSync(command, words, { stdio: "inherit" }).status !== 0) throw new Error(`${command} failed`);
  }
  return existsSync(program) ? program : undefined;
}
