// Made by `npm run generate` from quantlab/v1/paper-health/paper-health.schema.json. Do not edit.
import type { ArtifactDescriptor, TextLayout } from "../../../../src/artifact.ts";
import type { ContentOf } from "../../../contents.ts";
import type { PaperHealth as Content } from "../types.ts";
import { validatePaperHealth } from "../validators/paper-health.js";

/** State of all paper sessions: answer to GET /api/paper-sessions-health. Sessions in any state but success are an issue. */
export type PaperHealth = Content;

/** State of all paper sessions: answer to GET /api/paper-sessions-health. Sessions in any state but success are an issue. */
export const PaperHealth: ArtifactDescriptor<ContentOf["paper-health"], "file"> = {
  kind: "paper-health",
  family: "quantlab",
  version: 1,
  title: "PaperHealth",
  form: "file",
  roots: [],
  producer: "research-ui",
  consumers: ["research-ui","desktop"],
  files: {
    "paper-health.json": { name: "paper-health.json", format: "json", required: true, schema: "https://schemas.quantlab.dev/quantlab/v1/paper-health/paper-health.schema.json", validate: validatePaperHealth, get text(): TextLayout { return { keyOrder: "declared", indent: 2, ascii: false, plan: {"p":{"root_dir":0,"message":0,"total_sessions":0,"status_counts":0,"latest_session_id":0,"latest_session_status":0,"latest_session_at":0,"latest_issue_session_id":0,"latest_issue_status":0,"latest_issue_at":0,"latest_issue_error_type":0,"active_sessions":0,"status":0,"available":0}} }; }, legacyNames: [] },
  },
};
