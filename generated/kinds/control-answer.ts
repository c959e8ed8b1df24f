// Made by `npm run generate` from foxml/v1/control-answer/control-answer.schema.json. Do not edit.
export { ControlAnswer as descriptor } from "../foxml/v1/descriptors/control-answer.ts";
export { rules } from "../rules/control-answer.ts";
