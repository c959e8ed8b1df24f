// Made by `npm run generate` from quantlab/v1/response-envelope/response-envelope.schema.json. Do not edit.
export { ResponseEnvelope as descriptor } from "../quantlab/v1/descriptors/response-envelope.ts";
export { rules } from "../rules/response-envelope.ts";
