// Made by `npm run generate` from foxml/v1/bridge-alpaca-events/bridge-alpaca-events.schema.json. Do not edit.
import type { ArtifactDescriptor, TextLayout } from "../../../../src/artifact.ts";
import type { ContentOf } from "../../../contents.ts";
import type { BridgeAlpacaEvent as Content } from "../types.ts";
import { validateBridgeAlpacaEvent } from "../validators/bridge-alpaca-event.js";

/** One frame of /ws/alpaca: an event of the broker stream, or a ping that keeps the socket open. */
export type BridgeAlpacaEvent = Content;

/** One frame of /ws/alpaca: an event of the broker stream, or a ping that keeps the socket open. */
export const BridgeAlpacaEvent: ArtifactDescriptor<ContentOf["bridge-alpaca-events"], "file"> = {
  kind: "bridge-alpaca-events",
  family: "foxml",
  version: 1,
  title: "BridgeAlpacaEvent",
  form: "file",
  roots: [],
  producer: "foxml-bridge",
  consumers: ["foxml-dashboard"],
  files: {
    "ws_alpaca.jsonl": { name: "ws_alpaca.jsonl", format: "jsonl", required: true, schema: "https://schemas.quantlab.dev/foxml/v1/bridge-alpaca-events/bridge-alpaca-events.schema.json", validate: validateBridgeAlpacaEvent, get text(): TextLayout { return { keyOrder: "declared", indent: null, ascii: false, compact: true, plan: {"p":{"source":0,"event_type":0,"timestamp":0,"data":0,"type":0}} }; }, history: {"since":{"":"1.2"},"deprecated":{}}, legacyNames: [] },
  },
};
