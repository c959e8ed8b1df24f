// Made by `npm run generate` from quantlab/v1/health/health.schema.json. Do not edit.
export { HealthSummary as descriptor } from "../quantlab/v1/descriptors/health.ts";
export { rules } from "../rules/health.ts";
