// Made by `npm run generate` from foxml/v1/control-request/control-request.schema.json. Do not edit.
import type { ArtifactDescriptor, TextLayout } from "../../../../src/artifact.ts";
import type { ContentOf } from "../../../contents.ts";
import type { ControlRequest as Content } from "../types.ts";
import { validateControlRequest } from "../validators/control-request.js";

/** Body of POST /api/control/kill_switch. Pause and resume have no body. */
export type ControlRequest = Content;

/** Body of POST /api/control/kill_switch. Pause and resume have no body. */
export const ControlRequest: ArtifactDescriptor<ContentOf["control-request"], "file"> = {
  kind: "control-request",
  family: "foxml",
  version: 1,
  title: "ControlRequest",
  form: "file",
  roots: [],
  producer: "foxml-dashboard",
  consumers: ["foxml-bridge"],
  files: {
    "control_request.json": { name: "control_request.json", format: "json", required: true, schema: "https://schemas.quantlab.dev/foxml/v1/control-request/control-request.schema.json", validate: validateControlRequest, get text(): TextLayout { return { keyOrder: "declared", indent: 2, ascii: false, plan: {"p":{"action":0,"reason":0}} }; }, history: {"since":{"":"1.2"},"deprecated":{}}, legacyNames: [] },
  },
};
