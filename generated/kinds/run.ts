// Made by `npm run generate` from quantlab/v1/run/run.schema.json. Do not edit.
export { Run as descriptor } from "../quantlab/v1/descriptors/run.ts";
export { rules } from "../rules/run.ts";
