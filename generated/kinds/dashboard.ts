// Made by `npm run generate` from foxml/v1/dashboard/dashboard.schema.json. Do not edit.
export { Dashboard as descriptor } from "../foxml/v1/descriptors/dashboard.ts";
export { rules } from "../rules/dashboard.ts";
