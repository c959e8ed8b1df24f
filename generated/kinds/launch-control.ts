// Made by `npm run generate` from quantlab/v1/launch-control/launch-control.schema.json. Do not edit.
export { LaunchControl as descriptor } from "../quantlab/v1/descriptors/launch-control.ts";
export { rules } from "../rules/launch-control.ts";
