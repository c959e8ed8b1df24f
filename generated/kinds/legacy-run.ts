// Made by `npm run generate` from quantlab/v1/legacy-run/legacy-run.schema.json. Do not edit.
export { LegacyRun as descriptor } from "../quantlab/v1/descriptors/legacy-run.ts";
export { rules } from "../rules/legacy-run.ts";
