// Made by `npm run generate` from foxml/v1/control-request/control-request.schema.json. Do not edit.
export { ControlRequest as descriptor } from "../foxml/v1/descriptors/control-request.ts";
export { rules } from "../rules/control-request.ts";
