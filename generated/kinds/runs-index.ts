// Made by `npm run generate` from quantlab/v1/runs-index/runs-index.schema.json. Do not edit.
export { RunsIndex as descriptor } from "../quantlab/v1/descriptors/runs-index.ts";
export { rules } from "../rules/runs-index.ts";
