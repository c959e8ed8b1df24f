// Made by `npm run generate` from quantlab/v1/paper-health/paper-health.schema.json. Do not edit.
export { PaperHealth as descriptor } from "../quantlab/v1/descriptors/paper-health.ts";
export { rules } from "../rules/paper-health.ts";
