// Made by `npm run generate` from foxml/v1/routing-decision/routing-decision.schema.json. Do not edit.
export { TargetRouting as descriptor } from "../foxml/v1/descriptors/routing-decision.ts";
export { rules } from "../rules/routing-decision.ts";
