import path from "node:path";
import { membersInOrder } from "./members-in-order.ts";
import { readRunDirectory } from "./read-run-directory.ts";
import { rebuiltReport } from "./rebuilt-report.ts";
import { writeBeside } from "./write-beside.ts";

/** Writes report.json and run_report.md of a run or sweep once more, from the rest of its directory; answers what a person reads. */
export async function rebuildReport(place: string, cwd: string): Promise<string> {
  const run = readRunDirectory(path.resolve(cwd, place), place);
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
  return `Standardized run report generated for: ${place}`;
}
