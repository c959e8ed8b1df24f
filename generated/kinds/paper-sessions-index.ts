// Made by `npm run generate` from quantlab/v1/paper-sessions-index/paper-sessions-index.schema.json. Do not edit.
export { PaperSessionsIndex as descriptor } from "../quantlab/v1/descriptors/paper-sessions-index.ts";
export { rules } from "../rules/paper-sessions-index.ts";
