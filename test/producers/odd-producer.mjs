// A producer that succeeds, and leaves behind what ODD_PRODUCER names: nothing that a consumer could read.
import { execFileSync, spawn } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";

const run = `outputs/runs/${process.pid}_run_a`;
const signals = process.argv[process.argv.indexOf("--signal-file") + 1];
const odd = {
  link: () => symlinkSync("nowhere", run),
  circle: () => symlinkSync(`${process.pid}_run_a`, run),
  file: () => writeFileSync(run, ""),
  nan: () => document(`{"pid": ${process.pid}, "total_return": NaN}`),
  deep: () => document(`${"[".repeat(20_000)}${process.pid}${"]".repeat(20_000)}`),
  pipe() {
    mkdirSync(run);
    execFileSync("mkfifo", [`${run}/report.json`]);
  },
  folders() {
    mkdirSync("outputs/runs/runs_index.json", { recursive: true });
    mkdirSync(signals, { recursive: true });
  },
  locked() {
    document("{}");
    chmodSync(run, 0);
  },
  nothing: () => execFileSync("rm", ["-rf", process.cwd()]),
  daemon: () => spawn("setsid", ["sleep", "20"], { stdio: "inherit", detached: true }).unref(),
};

function document(text) {
  mkdirSync(run);
  for (const name of ["metadata", "config", "metrics", "report"]) writeFileSync(`${run}/${name}.json`, text);
}

// Of a relative place in a folder that is gone Node would never come back.
mkdirSync(`${process.cwd()}/outputs/runs`, { recursive: true });
odd[process.env.ODD_PRODUCER]();
