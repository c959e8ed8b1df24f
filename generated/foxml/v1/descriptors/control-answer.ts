// Made by `npm run generate` from foxml/v1/control-answer/control-answer.schema.json. Do not edit.
import type { ArtifactDescriptor, TextLayout } from "../../../../src/artifact.ts";
import type { ContentOf } from "../../../contents.ts";
import type { ControlAnswer as Content } from "../types.ts";
import { validateControlAnswer } from "../validators/control-answer.js";

/** Answer of POST /api/control/pause and /api/control/resume. */
export type ControlAnswer = Content;

/** Answer of POST /api/control/pause and /api/control/resume. */
export const ControlAnswer: ArtifactDescriptor<ContentOf["control-answer"], "file"> = {
  kind: "control-answer",
  family: "foxml",
  version: 1,
  title: "ControlAnswer",
  form: "file",
  roots: [],
  producer: "foxml-bridge",
  consumers: ["foxml-dashboard"],
  files: {
    "control_answer.json": { name: "control_answer.json", format: "json", required: true, schema: "https://schemas.quantlab.dev/foxml/v1/control-answer/control-answer.schema.json", validate: validateControlAnswer, get text(): TextLayout { return { keyOrder: "declared", indent: 2, ascii: false, plan: {"p":{"status":0,"timestamp":0}} }; }, history: {"since":{"":"1.2"},"deprecated":{}}, legacyNames: [] },
  },
};
