// Made by `npm run generate` from quantlab/v1/tool-result/tool-result.schema.json. Do not edit.
export { ToolResult as descriptor } from "../quantlab/v1/descriptors/tool-result.ts";
export { rules } from "../rules/tool-result.ts";
