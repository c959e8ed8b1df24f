// Made by `npm run generate` from quantlab/v1/model-run/model-run.schema.json. Do not edit.
export { ModelRun as descriptor } from "../quantlab/v1/descriptors/model-run.ts";
export { rules } from "../rules/model-run.ts";
