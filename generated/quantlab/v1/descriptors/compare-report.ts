// Made by `npm run generate` from quantlab/v1/compare-report/compare-report.schema.json. Do not edit.
import type { ArtifactDescriptor, TextLayout } from "../../../../src/artifact.ts";
import type { ContentOf } from "../../../contents.ts";
import type { CompareReport as Content } from "../types.ts";
import { validateCompareReport } from "../validators/compare-report.js";

/** Comparison of chosen run directories by one figure. */
export type CompareReport = Content;

/** Comparison of chosen run directories by one figure. */
export const CompareReport: ArtifactDescriptor<ContentOf["compare-report"], "file"> = {
  kind: "compare-report",
  family: "quantlab",
  version: 1,
  title: "CompareReport",
  form: "file",
  roots: [],
  producer: "quantlab",
  consumers: ["research-ui","desktop"],
  files: {
    "compare_report.json": { name: "compare_report.json", format: "json", required: true, schema: "https://schemas.quantlab.dev/quantlab/v1/compare-report/compare-report.schema.json", validate: validateCompareReport, get text(): TextLayout { return { keyOrder: "declared", indent: 2, ascii: false, plan: {"p":{"generated_at":0,"sort_by":0,"n_runs":0,"best_run_id":0,"best_run_path":0,"runs":{"i":{"p":{"run_id":0,"mode":0,"created_at":0,"git_commit":0,"ticker":0,"start":0,"end":0,"sharpe_simple":1,"total_return":1,"max_drawdown":1,"trades":1,"path":0}}}}} }; }, legacyNames: [] },
  },
};
