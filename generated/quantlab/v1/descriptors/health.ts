// Made by `npm run generate` from quantlab/v1/health/health.schema.json. Do not edit.
import type { ArtifactDescriptor, TextLayout } from "../../../../src/artifact.ts";
import type { ContentOf } from "../../../contents.ts";
import type { HealthSummary as Content } from "../types.ts";
import { validateHealthSummary } from "../validators/health-summary.js";

/** What `--check` prints: whether the producer can work here. The process exits 0 when it can and 2 when it cannot. */
export type HealthSummary = Content;

/** What `--check` prints: whether the producer can work here. The process exits 0 when it can and 2 when it cannot. */
export const HealthSummary: ArtifactDescriptor<ContentOf["health"], "file"> = {
  kind: "health",
  family: "quantlab",
  version: 1,
  title: "HealthSummary",
  form: "file",
  roots: [],
  producer: "quantlab",
  consumers: ["stepbit","desktop","ci"],
  files: {
    "health.json": { name: "health.json", format: "json", required: true, schema: "https://schemas.quantlab.dev/quantlab/v1/health/health.schema.json", validate: validateHealthSummary, get text(): TextLayout { return { keyOrder: "sorted", indent: 2, ascii: false, plan: {"p":{"interpreter":0,"main_path":0,"project_root":0,"python_version":0,"quantlab_import":0,"src_root":0,"status":0,"venv_active":0,"version":0}} }; }, legacyNames: [] },
  },
};
