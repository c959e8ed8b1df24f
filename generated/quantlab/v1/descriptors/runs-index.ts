// Made by `npm run generate` from quantlab/v1/runs-index/runs-index.schema.json. Do not edit.
import type { ArtifactDescriptor, TextLayout } from "../../../../src/artifact.ts";
import type { RunsIndex as Content } from "../../../contents.ts";
import { validateIndexedRun } from "../validators/indexed-run.js";
import { validateRunsIndexDocument } from "../validators/runs-index-document.js";

/** The shared run registry: three renderings of one list, refreshed after every successful run, sweep and forward, in the directory that holds the runs. */
export type RunsIndex = Content;

/** The shared run registry: three renderings of one list, refreshed after every successful run, sweep and forward, in the directory that holds the runs. */
export const RunsIndex: ArtifactDescriptor<Content, "directory"> = {
  kind: "runs-index",
  family: "quantlab",
  version: 1,
  title: "RunsIndex",
  form: "directory",
  roots: ["outputs"],
  producer: "quantlab",
  consumers: ["stepbit","research-ui","desktop","ci"],
  files: {
    "runs_index.json": { name: "runs_index.json", format: "json", required: true, schema: "https://schemas.quantlab.dev/quantlab/v1/runs-index/index.schema.json", validate: validateRunsIndexDocument, get text(): TextLayout { return { keyOrder: "declared", indent: 2, ascii: false, plan: {"p":{"generated_at":0,"root_dir":0,"n_runs":0,"runs":{"i":{"p":{"run_id":0,"mode":0,"created_at":0,"git_commit":0,"ticker":0,"start":0,"end":0,"sharpe_simple":1,"total_return":1,"max_drawdown":1,"trades":1,"path":0}}}}} }; }, legacyNames: [] },
    "runs_index.csv": { name: "runs_index.csv", format: "csv", required: true, schema: "https://schemas.quantlab.dev/quantlab/v1/runs-index/indexed-run.schema.json", validate: validateIndexedRun, columns: [{"name":"run_id","type":"string","required":true,"nullable":false},{"name":"mode","type":"string","required":true,"nullable":true},{"name":"created_at","type":"string","required":true,"nullable":true},{"name":"git_commit","type":"string","required":true,"nullable":true},{"name":"ticker","type":"string","required":true,"nullable":true},{"name":"start","type":"string","required":true,"nullable":true},{"name":"end","type":"string","required":true,"nullable":true},{"name":"sharpe_simple","type":"number","required":true,"nullable":true},{"name":"total_return","type":"number","required":true,"nullable":true},{"name":"max_drawdown","type":"number","required":true,"nullable":true},{"name":"trades","type":"number","required":true,"nullable":true},{"name":"path","type":"string","required":true,"nullable":false}], moreColumns: false, newline: "\n", legacyNames: [] },
    "runs_index.md": { name: "runs_index.md", format: "text", required: true, legacyNames: [] },
  },
};
