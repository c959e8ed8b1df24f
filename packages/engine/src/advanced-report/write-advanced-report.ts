import path from "node:path";
import { advancedMetrics } from "../analytics/advanced-metrics.ts";
import { equityCurveIn } from "../analytics/equity-curve.ts";
import { writePictures } from "../charts/write-pictures.ts";
import { advancedReportDocument, firstResult } from "./advanced-report-document.ts";
import { advancedReportMarkdown } from "./advanced-report-markdown.ts";
import { advancedReportPictures } from "./advanced-report-pictures.ts";
import { membersInOrder } from "./members-in-order.ts";
import { type RunDirectory, readRunDirectory } from "./read-run-directory.ts";
import { writeBeside } from "./write-beside.ts";

/** What the report is written with. */
export interface ReportWorld {
  readonly cwd: string;
  readonly warn: (text: string) => void;
  readonly hasPictures: boolean;
}

/** Writes advanced_report.json, advanced_report.md and their pictures into the directory of a run; answers what a person reads. */
export async function writeAdvancedReport(place: string, { cwd, warn, hasPictures }: ReportWorld): Promise<string> {
  const run = readRunDirectory(path.resolve(cwd, place), place);
  const pictures = hasPictures ? await drawn(run, warn) : {};
  const result = firstResult(run) ?? {};
  const report = advancedReportDocument(run, pictures, result);
  const content = { "advanced_report.json": report, "advanced_report.md": advancedReportMarkdown(report) };
  await writeBeside(run, content, (file, text) =>
    file.endsWith(".json") ? membersInOrder(text, "top_result_summary", Object.keys(result)) : text,
  );
  const files = ["JSON", "MD  "].map(
    (kind, index) => `  ${kind}: ${path.join(place, Object.keys(content)[index] ?? "")}`,
  );
  return [`Advanced report generated for: ${place}`, ...files].join("\n");
}

/** The pictures with their sizes: they are written first, because the report lists them. */
async function drawn(run: RunDirectory, warn: ReportWorld["warn"]): Promise<Record<string, number>> {
  const options = () =>
    advancedReportPictures(equityCurveIn(run.tables), advancedMetrics(run.tables), String(run.metadata.run_id));
  const written = await writePictures(run.path, options, warn);
  return Object.fromEntries(written.map(({ name, size }) => [name, size]));
}
