// Made by `npm run generate` from quantlab/v1/exit-code/exit-code.schema.json. Do not edit.
export { ExitCodeTable as descriptor } from "../quantlab/v1/descriptors/exit-code.ts";
export { rules } from "../rules/exit-code.ts";
