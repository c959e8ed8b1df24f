// A sweep of a million combinations on 2,000 bars by the built command: how long, and how much memory at most. Once more it is
// interrupted, and goes on.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { steps } from "./bars.mjs";
import { command, dataFolder } from "./compare-start.mjs";
import { printHead, printLine } from "./table.mjs";

const list = (values) => `[${values.map((value) => value.toFixed(1)).join(", ")}]`;
const yaml = `ticker: WALK
start: "2000-01-01"
end: "2010-01-01"
interval: 1d
fee: 0.002
slippage_mode: fixed
slippage_bps: 8
k_atr: 0.05
param_grid:
  rsi_buy_max: ${list(steps(40, 0.5, 100))}
  rsi_sell_min: ${list(steps(60, 0.3, 100))}
  cooldown_days: [${steps(0, 1, 100).join(", ")}]
`;

/** Prints the time and the memory of the sweep. */
export async function greatSweep(folder, interruptAfterMs = 4000) {
  const data = dataFolder(folder, 2_099);
  const cwd = mkdtempSync(path.join(folder, "great-"));
  writeFileSync(path.join(cwd, "grid.yaml"), yaml);
  const words = [command, "--sweep", "grid.yaml", "--data", data, "--no-pictures"];
  printHead("1,000,000 combinations × 2,000 bars by the command", "seconds", "most memory", "exit code");
  const first = await watched(words, cwd, interruptAfterMs);
  printLine(`interrupted after ${interruptAfterMs / 1000} s`, ...cells(first));
  console.log(first.errors.trimEnd().replaceAll(/^/gm, "    "));
  const second = await watched(words, cwd);
  printLine("the same command again, tables checked", ...cells(second));
  console.log(second.errors.trimEnd().replaceAll(/^/gm, "    "));
  rmSync(cwd, { recursive: true });
}

const cells = ({ seconds, kilobytes, code }) => [seconds.toFixed(1), `${Math.round(kilobytes / 1024)} MiB`, code];

function watched(words, cwd, interruptAfterMs) {
  return new Promise((resolve) => {
    const start = performance.now();
    const child = spawn(process.execPath, words, { cwd, stdio: ["ignore", "ignore", "pipe"] });
    let errors = "";
    let kilobytes = 0;
    child.stderr.on("data", (text) => {
      errors += text;
    });
    // The system keeps the most that a process has held; other systems than Linux do not show it.
    const looks = setInterval(() => {
      try {
        kilobytes =
          Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1] ?? 0) || kilobytes;
      } catch {}
    }, 50);
    const interruption = interruptAfterMs && setTimeout(() => child.kill("SIGINT"), interruptAfterMs);
    child.once("exit", (code) => {
      clearInterval(looks);
      clearTimeout(interruption);
      resolve({ seconds: (performance.now() - start) / 1000, kilobytes, code, errors });
    });
  });
}
