// Made by `npm run generate` from foxml/v1/bridge-alpaca-events/bridge-alpaca-events.schema.json. Do not edit.
export { BridgeAlpacaEvent as descriptor } from "../foxml/v1/descriptors/bridge-alpaca-events.ts";
export { rules } from "../rules/bridge-alpaca-events.ts";
