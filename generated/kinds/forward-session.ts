// Made by `npm run generate` from quantlab/v1/forward-session/forward-session.schema.json. Do not edit.
export { ForwardSession as descriptor } from "../quantlab/v1/descriptors/forward-session.ts";
export { rules } from "../rules/forward-session.ts";
