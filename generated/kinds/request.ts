// Made by `npm run generate` from quantlab/v1/request/request.schema.json. Do not edit.
export { MachineRequest as descriptor } from "../quantlab/v1/descriptors/request.ts";
export { rules } from "../rules/request.ts";
