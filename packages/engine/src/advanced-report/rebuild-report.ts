import path from "node:path";
import type { SessionResult } from "@quantlab/contracts";
import { membersInOrder } from "./members-in-order.ts";
import { readRunDirectory } from "./read-run-directory.ts";
import { rebuiltReport } from "./rebuilt-report.ts";
import { writeBeside } from "./write-beside.ts";

/** A report that was made once more: the run, and what a person reads. */
interface RebuiltRun {
  readonly runId: string;
  readonly directory: string;
  readonly summary: NonNullable<SessionResult["summary"]>;
  readonly text: string;
}

/** Writes report.json and run_report.md of a run or sweep once more, from the rest of its directory. */
export async function rebuildReport(place: string, cwd: string): Promise<RebuiltRun> {
  const directory = path.resolve(cwd, place);
  const run = readRunDirectory(directory, place);
  const report = rebuiltReport(run, place);
  const { run_id, created_at } = run.metadata;
  const { summary } = report.machine_contract;
  const figures = Object.entries(summary).map(([name, value]) => `| ${name} | ${value ?? "not available"} |`);
  const text = [`# Run ${run_id}`, "", `Created ${created_at}.`, "", "| | |", "| --- | --- |", ...figures, ""].join(
    "\n",
  );
  await writeBeside(run, { "report.json": report, "run_report.md": text }, (file, written) =>
    file.endsWith(".json") ? membersInOrder(written, "summary", Object.keys(summary), "    ") : written,
  );
  // A whole number that was read is a bigint.
  const plain = Object.entries(summary).map(([name, value]) => [name, value === null ? null : Number(value)]);
  return {
    runId: String(run_id),
    directory,
    summary: Object.fromEntries(plain) as RebuiltRun["summary"],
    text: `Standardized run report generated for: ${place}`,
  };
}
