// Made by `npm run generate` from quantlab/v1/launch-control/launch-control.schema.json. Do not edit.
import type { ArtifactDescriptor, TextLayout } from "../../../../src/artifact.ts";
import type { ContentOf } from "../../../contents.ts";
import type { LaunchControl as Content } from "../types.ts";
import { validateLaunchControl } from "../validators/launch-control.js";

/** What the launcher of the research page offers, and the jobs that it started: answer to GET /api/launch-control. */
export type LaunchControl = Content;

/** What the launcher of the research page offers, and the jobs that it started: answer to GET /api/launch-control. */
export const LaunchControl: ArtifactDescriptor<ContentOf["launch-control"], "file"> = {
  kind: "launch-control",
  family: "quantlab",
  version: 1,
  title: "LaunchControl",
  form: "file",
  roots: [],
  producer: "research-ui",
  consumers: ["research-ui","desktop"],
  files: {
    "launch-control.json": { name: "launch-control.json", format: "json", required: true, schema: "https://schemas.quantlab.dev/quantlab/v1/launch-control/launch-control.schema.json", validate: validateLaunchControl, get text(): TextLayout { return { keyOrder: "declared", indent: 2, ascii: false, plan: {"p":{"status":0,"available":0,"launcher_root":0,"python_path":0,"supported_commands":0,"supported_run_fields":0,"supported_sweep_fields":0,"jobs":{"i":{"p":{"request_id":0,"command":0,"params":{"p":{"ticker":0,"start":0,"end":0,"interval":0,"paper":0,"initial_cash":1,"config_path":0,"out_dir":0}},"summary":0,"status":0,"started_at":0,"ended_at":0,"pid":0,"run_id":0,"artifacts_path":0,"artifacts_href":0,"report_path":0,"report_href":0,"stdout_href":0,"stderr_href":0,"exit_code":0,"error_message":0}}}}} }; }, legacyNames: [] },
  },
};
