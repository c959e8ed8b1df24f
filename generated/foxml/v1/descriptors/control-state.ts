// Made by `npm run generate` from foxml/v1/control-state/control-state.schema.json. Do not edit.
import type { ArtifactDescriptor, TextLayout } from "../../../../src/artifact.ts";
import type { ContentOf } from "../../../contents.ts";
import type { ControlState as Content } from "../types.ts";
import { validateControlState } from "../validators/control-state.js";

/** control_state.json: what the operator asked the engine for. The engine reads it before every cycle; a file that it cannot read means to it that nothing was asked. */
export type ControlState = Content;

/** control_state.json: what the operator asked the engine for. The engine reads it before every cycle; a file that it cannot read means to it that nothing was asked. */
export const ControlState: ArtifactDescriptor<ContentOf["control-state"], "file"> = {
  kind: "control-state",
  family: "foxml",
  version: 1,
  title: "ControlState",
  form: "file",
  roots: [],
  producer: "foxml-bridge",
  consumers: ["foxml-engine","foxml-bridge"],
  files: {
    "control_state.json": { name: "control_state.json", format: "json", required: true, schema: "https://schemas.quantlab.dev/foxml/v1/control-state/control-state.schema.json", validate: validateControlState, get text(): TextLayout { return { keyOrder: "sorted", indent: 2, ascii: false, plan: {"p":{"kill_switch_active":0,"kill_switch_reason":0,"last_updated":0,"paused":0}} }; }, legacyNames: [] },
  },
};
