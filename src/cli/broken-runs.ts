import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Report } from "../report/report.ts";
import { copyRun, type Recorded, temporaryFolder } from "./recording-terminal.ts";

/** Two runs, each without its configuration. */
export function brokenRuns(): string {
  const cwd = temporaryFolder();
  for (const name of ["a", "b"]) {
    const run = copyRun(cwd, `outputs/${name}/20261120_232950_run_bdcdd60`);
    rmSync(path.join(run, "config.json"));
  }
  return cwd;
}

/** Writes a document below a folder. */
export function writeJson(cwd: string, name: string, document: unknown): void {
  writeFileSync(path.join(cwd, name), JSON.stringify(document));
}

/** Arguments that judge both and print one document. */
export const bothAsJson = ["--format", "json", "outputs"];

/** The report that was printed. */
export const printedReport = ({ out }: Recorded) => JSON.parse(out) as Report;
