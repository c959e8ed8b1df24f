// Made by `npm run generate` from foxml/v1/training-run/training-run.schema.json. Do not edit.
export { TrainingRun as descriptor } from "../foxml/v1/descriptors/training-run.ts";
export { rules } from "../rules/training-run.ts";
