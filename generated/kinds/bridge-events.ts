// Made by `npm run generate` from foxml/v1/bridge-events/bridge-events.schema.json. Do not edit.
export { BridgeEvent as descriptor } from "../foxml/v1/descriptors/bridge-events.ts";
export { rules } from "../rules/bridge-events.ts";
