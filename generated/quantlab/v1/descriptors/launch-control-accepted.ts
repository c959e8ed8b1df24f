// Made by `npm run generate` from quantlab/v1/launch-control-accepted/launch-control-accepted.schema.json. Do not edit.
import type { ArtifactDescriptor, TextLayout } from "../../../../src/artifact.ts";
import type { ContentOf } from "../../../contents.ts";
import type { LaunchControlAccepted as Content } from "../types.ts";
import { validateLaunchControlAccepted } from "../validators/launch-control-accepted.js";

/** A job was started: answer 202 to POST /api/launch-control. */
export type LaunchControlAccepted = Content;

/** A job was started: answer 202 to POST /api/launch-control. */
export const LaunchControlAccepted: ArtifactDescriptor<ContentOf["launch-control-accepted"], "file"> = {
  kind: "launch-control-accepted",
  family: "quantlab",
  version: 1,
  title: "LaunchControlAccepted",
  form: "file",
  roots: [],
  producer: "research-ui",
  consumers: ["research-ui","desktop"],
  files: {
    "launch-control-accepted.json": { name: "launch-control-accepted.json", format: "json", required: true, schema: "https://schemas.quantlab.dev/quantlab/v1/launch-control-accepted/launch-control-accepted.schema.json", validate: validateLaunchControlAccepted, get text(): TextLayout { return { keyOrder: "declared", indent: 2, ascii: false, plan: {"p":{"status":0,"message":0,"job":{"p":{"request_id":0,"command":0,"params":{"p":{"ticker":0,"start":0,"end":0,"interval":0,"paper":0,"initial_cash":1,"config_path":0,"out_dir":0}},"summary":0,"status":0,"started_at":0,"ended_at":0,"pid":0,"run_id":0,"artifacts_path":0,"artifacts_href":0,"report_path":0,"report_href":0,"stdout_href":0,"stderr_href":0,"exit_code":0,"error_message":0}}}} }; }, legacyNames: [] },
  },
};
