// Made by `npm run generate` from quantlab/v1/version/version.schema.json. Do not edit.
export { VersionText as descriptor } from "../quantlab/v1/descriptors/version.ts";
export { rules } from "../rules/version.ts";
