// Made by `npm run generate` from foxml/v1/engine-state/engine-state.schema.json. Do not edit.
export { EngineState as descriptor } from "../foxml/v1/descriptors/engine-state.ts";
export { rules } from "../rules/engine-state.ts";
