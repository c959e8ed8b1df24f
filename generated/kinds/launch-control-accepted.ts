// Made by `npm run generate` from quantlab/v1/launch-control-accepted/launch-control-accepted.schema.json. Do not edit.
export { LaunchControlAccepted as descriptor } from "../quantlab/v1/descriptors/launch-control-accepted.ts";
export { rules } from "../rules/launch-control-accepted.ts";
