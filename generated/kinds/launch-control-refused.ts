// Made by `npm run generate` from quantlab/v1/launch-control-refused/launch-control-refused.schema.json. Do not edit.
export { LaunchControlRefused as descriptor } from "../quantlab/v1/descriptors/launch-control-refused.ts";
export { rules } from "../rules/launch-control-refused.ts";
