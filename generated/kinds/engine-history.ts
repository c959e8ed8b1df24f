// Made by `npm run generate` from foxml/v1/engine-history/engine-history.schema.json. Do not edit.
export { EngineHistory as descriptor } from "../foxml/v1/descriptors/engine-history.ts";
export { rules } from "../rules/engine-history.ts";
