// Made by `npm run generate` from foxml/v1/training-process/training-process.schema.json. Do not edit.
export { TrainingProcess as descriptor } from "../foxml/v1/descriptors/training-process.ts";
export { rules } from "../rules/training-process.ts";
