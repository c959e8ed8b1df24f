// Made by `npm run generate` from foxml/v1/control-refusal/control-refusal.schema.json. Do not edit.
export { ControlRefusal as descriptor } from "../foxml/v1/descriptors/control-refusal.ts";
export { rules } from "../rules/control-refusal.ts";
