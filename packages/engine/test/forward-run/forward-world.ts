import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { systemClock } from "@quantlab/contracts";
import type { Outcome } from "../../src/cli/session-result.ts";
import { localBars } from "../../src/data/local-bars.ts";
import { executeForward } from "../../src/forward-run/execute-forward.ts";
import type { CommandWorld } from "../../src/run/command-world.ts";

/** A working directory with a source run and bars of one instrument. */
export interface ForwardWorld {
  readonly world: CommandWorld;
  /** Evaluates the source run from 2022-06-01. */
  readonly open: (end: string, outDir: string) => Promise<Outcome>;
  readonly resume: (end: string, directory: string) => Promise<Outcome>;
  readonly warned: string[];
}

const day = 86_400_000;

/** Makes one in a new directory. Its bars are daily from 2021-04-01 and go up and down enough to be traded. */
export function forwardWorld(): ForwardWorld {
  const cwd = mkdtempSync(path.join(tmpdir(), "forward-"));
  mkdirSync(path.join(cwd, "source"));
  writeFileSync(
    path.join(cwd, "source/leaderboard.csv"),
    "ticker,start,end,interval,fee,cooldown_days,rsi_buy_max,sharpe_simple\nUP-USD,2021-04-01,2022-06-01,1d,0.001,1,70.0,1.5\nUP-USD,2021-04-01,2022-06-01,1d,0.001,1,60.0,0.5\n",
  );
  writeFileSync(path.join(cwd, "UP-USD_1d.csv"), barsText());
  const warned: string[] = [];
  const world: CommandWorld = {
    cwd,
    clock: systemClock,
    provider: localBars(cwd),
    warn: (text) => void warned.push(text),
  };
  return {
    world,
    warned,
    open: (end, outDir) =>
      executeForward(
        { command: "forward", runDir: "source", start: "2022-06-01", end, outDir, initialCash: 5000 },
        world,
      ),
    resume: (end, directory) => executeForward({ command: "forward", resume: directory, end }, world),
  };
}

function barsText(): string {
  const rows = Array.from({ length: 1000 }, (_, index) => {
    const close = 100 + 20 * Math.sin(index / 9) + 6 * Math.sin(index / 2.3) + index / 40;
    const date = new Date(Date.UTC(2021, 3, 1) + index * day).toISOString().slice(0, 10);
    return [date, close - 0.5, close + 1, close - 1, close, 1000].join(",");
  });
  return `timestamp,open,high,low,close,volume\n${rows.join("\n")}\n`;
}

/** The texts of a directory's files by name. */
export function textsIn(directory: string): Record<string, string> {
  const files = readdirSync(directory, { withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(files.map(({ name }) => [name, readFileSync(path.join(directory, name), "utf8")]));
}
