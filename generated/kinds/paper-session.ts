// Made by `npm run generate` from quantlab/v1/paper-session/paper-session.schema.json. Do not edit.
export { PaperSession as descriptor } from "../quantlab/v1/descriptors/paper-session.ts";
export { rules } from "../rules/paper-session.ts";
