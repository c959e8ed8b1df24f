// Made by `npm run generate` from quantlab/v1/paper-alerts/paper-alerts.schema.json. Do not edit.
import type { ArtifactDescriptor, TextLayout } from "../../../../src/artifact.ts";
import type { ContentOf } from "../../../contents.ts";
import type { PaperAlerts as Content } from "../types.ts";
import { validatePaperAlerts } from "../validators/paper-alerts.js";

/** Paper sessions that need attention: printed by `--paper-sessions-alerts`, and answer to GET /api/paper-sessions-alerts, which adds status and available. */
export type PaperAlerts = Content;

/** Paper sessions that need attention: printed by `--paper-sessions-alerts`, and answer to GET /api/paper-sessions-alerts, which adds status and available. */
export const PaperAlerts: ArtifactDescriptor<ContentOf["paper-alerts"], "file"> = {
  kind: "paper-alerts",
  family: "quantlab",
  version: 1,
  title: "PaperAlerts",
  form: "file",
  roots: [],
  producer: "quantlab",
  consumers: ["research-ui","desktop"],
  files: {
    "paper-alerts.json": { name: "paper-alerts.json", format: "json", required: true, schema: "https://schemas.quantlab.dev/quantlab/v1/paper-alerts/paper-alerts.schema.json", validate: validatePaperAlerts, get text(): TextLayout { return { keyOrder: "sorted", indent: 2, ascii: false, plan: {"p":{"alert_counts":0,"alert_status":0,"alerts":{"i":{"p":{"activity_at":0,"age_minutes":0,"alert_code":0,"error_type":0,"message":0,"path":0,"session_id":0,"severity":0,"status":0}}},"available":0,"generated_at":0,"has_alerts":0,"latest_alert_at":0,"latest_alert_code":0,"latest_alert_session_id":0,"latest_success_at":0,"latest_success_session_id":0,"message":0,"root_dir":0,"running_sessions":0,"stale_after_minutes":0,"status":0,"status_counts":0,"total_sessions":0}} }; }, legacyNames: [] },
  },
};
