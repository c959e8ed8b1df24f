// Made by `npm run generate` from quantlab/v1/launch-control-request/launch-control-request.schema.json. Do not edit.
import type { ArtifactDescriptor, TextLayout } from "../../../../src/artifact.ts";
import type { ContentOf } from "../../../contents.ts";
import type { LaunchControlRequest as Content } from "../types.ts";
import { validateLaunchControlRequest } from "../validators/launch-control-request.js";

/** What the launcher takes: body of POST /api/launch-control. */
export type LaunchControlRequest = Content;

/** What the launcher takes: body of POST /api/launch-control. */
export const LaunchControlRequest: ArtifactDescriptor<ContentOf["launch-control-request"], "file"> = {
  kind: "launch-control-request",
  family: "quantlab",
  version: 1,
  title: "LaunchControlRequest",
  form: "file",
  roots: [],
  producer: "research-ui",
  consumers: ["research-ui"],
  files: {
    "launch-control-request.json": { name: "launch-control-request.json", format: "json", required: true, schema: "https://schemas.quantlab.dev/quantlab/v1/launch-control-request/launch-control-request.schema.json", validate: validateLaunchControlRequest, get text(): TextLayout { return { keyOrder: "declared", indent: 2, ascii: false, plan: {"p":{"command":0,"request_id":0,"params":{"p":{"ticker":0,"start":0,"end":0,"interval":0,"paper":0,"initial_cash":1,"config_path":0,"out_dir":0}}}} }; }, legacyNames: [] },
  },
};
