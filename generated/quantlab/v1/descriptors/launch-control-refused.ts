// Made by `npm run generate` from quantlab/v1/launch-control-refused/launch-control-refused.schema.json. Do not edit.
import type { ArtifactDescriptor, TextLayout } from "../../../../src/artifact.ts";
import type { ContentOf } from "../../../contents.ts";
import type { LaunchControlRefused as Content } from "../types.ts";
import { validateLaunchControlRefused } from "../validators/launch-control-refused.js";

/** No job was started: answer 400 to POST /api/launch-control. */
export type LaunchControlRefused = Content;

/** No job was started: answer 400 to POST /api/launch-control. */
export const LaunchControlRefused: ArtifactDescriptor<ContentOf["launch-control-refused"], "file"> = {
  kind: "launch-control-refused",
  family: "quantlab",
  version: 1,
  title: "LaunchControlRefused",
  form: "file",
  roots: [],
  producer: "research-ui",
  consumers: ["research-ui","desktop"],
  files: {
    "launch-control-refused.json": { name: "launch-control-refused.json", format: "json", required: true, schema: "https://schemas.quantlab.dev/quantlab/v1/launch-control-refused/launch-control-refused.schema.json", validate: validateLaunchControlRefused, get text(): TextLayout { return { keyOrder: "declared", indent: 2, ascii: false, plan: {"p":{"status":0,"message":0}} }; }, legacyNames: [] },
  },
};
