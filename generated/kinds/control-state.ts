// Made by `npm run generate` from foxml/v1/control-state/control-state.schema.json. Do not edit.
export { ControlState as descriptor } from "../foxml/v1/descriptors/control-state.ts";
export { rules } from "../rules/control-state.ts";
