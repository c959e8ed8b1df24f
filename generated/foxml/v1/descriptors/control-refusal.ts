// Made by `npm run generate` from foxml/v1/control-refusal/control-refusal.schema.json. Do not edit.
import type { ArtifactDescriptor, TextLayout } from "../../../../src/artifact.ts";
import type { ContentOf } from "../../../contents.ts";
import type { ControlRefusal as Content } from "../types.ts";
import { validateControlRefusal } from "../validators/control-refusal.js";

/** Answer of the bridge to a request that it refuses: statuses 400, 401, 403, 404 and 422. */
export type ControlRefusal = Content;

/** Answer of the bridge to a request that it refuses: statuses 400, 401, 403, 404 and 422. */
export const ControlRefusal: ArtifactDescriptor<ContentOf["control-refusal"], "file"> = {
  kind: "control-refusal",
  family: "foxml",
  version: 1,
  title: "ControlRefusal",
  form: "file",
  roots: [],
  producer: "foxml-bridge",
  consumers: ["foxml-dashboard"],
  files: {
    "control_refusal.json": { name: "control_refusal.json", format: "json", required: true, schema: "https://schemas.quantlab.dev/foxml/v1/control-refusal/control-refusal.schema.json", validate: validateControlRefusal, get text(): TextLayout { return { keyOrder: "declared", indent: 2, ascii: false, plan: {"p":{"detail":0}} }; }, history: {"since":{"":"1.2"},"deprecated":{}}, legacyNames: [] },
  },
};
