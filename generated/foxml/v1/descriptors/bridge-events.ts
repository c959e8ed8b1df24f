// Made by `npm run generate` from foxml/v1/bridge-events/bridge-events.schema.json. Do not edit.
import type { ArtifactDescriptor, TextLayout } from "../../../../src/artifact.ts";
import type { ContentOf } from "../../../contents.ts";
import type { BridgeEvent as Content } from "../types.ts";
import { validateBridgeEvent } from "../validators/bridge-event.js";

/** One frame of /ws/events: an event, or a ping that keeps the socket open. Recorded frames of the broker stream share the socket. */
export type BridgeEvent = Content;

/** One frame of /ws/events: an event, or a ping that keeps the socket open. Recorded frames of the broker stream share the socket. */
export const BridgeEvent: ArtifactDescriptor<ContentOf["bridge-events"], "file"> = {
  kind: "bridge-events",
  family: "foxml",
  version: 1,
  title: "BridgeEvent",
  form: "file",
  roots: [],
  producer: "foxml-bridge",
  consumers: ["foxml-dashboard"],
  files: {
    "ws_events.jsonl": { name: "ws_events.jsonl", format: "jsonl", required: true, schema: "https://schemas.quantlab.dev/foxml/v1/bridge-events/bridge-events.schema.json", validate: validateBridgeEvent, get text(): TextLayout { return { keyOrder: "declared", indent: null, ascii: false, compact: true, plan: {"p":{"event_type":0,"timestamp":0,"severity":0,"message":0,"data":0,"source":0,"type":0}} }; }, history: {"since":{"":"1.2"},"deprecated":{}}, legacyNames: [] },
  },
};
