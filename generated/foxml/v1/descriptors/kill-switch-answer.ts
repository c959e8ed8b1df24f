// Made by `npm run generate` from foxml/v1/kill-switch-answer/kill-switch-answer.schema.json. Do not edit.
import type { ArtifactDescriptor, TextLayout } from "../../../../src/artifact.ts";
import type { ContentOf } from "../../../contents.ts";
import type { KillSwitchAnswer as Content } from "../types.ts";
import { validateKillSwitchAnswer } from "../validators/kill-switch-answer.js";

/** Answer of POST /api/control/kill_switch. */
export type KillSwitchAnswer = Content;

/** Answer of POST /api/control/kill_switch. */
export const KillSwitchAnswer: ArtifactDescriptor<ContentOf["kill-switch-answer"], "file"> = {
  kind: "kill-switch-answer",
  family: "foxml",
  version: 1,
  title: "KillSwitchAnswer",
  form: "file",
  roots: [],
  producer: "foxml-bridge",
  consumers: ["foxml-dashboard"],
  files: {
    "kill_switch_answer.json": { name: "kill_switch_answer.json", format: "json", required: true, schema: "https://schemas.quantlab.dev/foxml/v1/kill-switch-answer/kill-switch-answer.schema.json", validate: validateKillSwitchAnswer, get text(): TextLayout { return { keyOrder: "declared", indent: 2, ascii: false, plan: {"p":{"kill_switch_active":0,"kill_switch_reason":0,"timestamp":0}} }; }, history: {"since":{"":"1.2"},"deprecated":{}}, legacyNames: [] },
  },
};
