// Made by `npm run generate` from foxml/v1/trained-model/trained-model.schema.json. Do not edit.
export { TrainedModel as descriptor } from "../foxml/v1/descriptors/trained-model.ts";
export { rules } from "../rules/trained-model.ts";
