// Made by `npm run generate` from quantlab/v1/sweep/sweep.schema.json. Do not edit.
export { Sweep as descriptor } from "../quantlab/v1/descriptors/sweep.ts";
export { rules } from "../rules/sweep.ts";
