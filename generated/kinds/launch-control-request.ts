// Made by `npm run generate` from quantlab/v1/launch-control-request/launch-control-request.schema.json. Do not edit.
export { LaunchControlRequest as descriptor } from "../quantlab/v1/descriptors/launch-control-request.ts";
export { rules } from "../rules/launch-control-request.ts";
