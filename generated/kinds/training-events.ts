// Made by `npm run generate` from foxml/v1/training-events/training-events.schema.json. Do not edit.
export { TrainingEvent as descriptor } from "../foxml/v1/descriptors/training-events.ts";
export { rules } from "../rules/training-events.ts";
