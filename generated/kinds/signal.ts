// Made by `npm run generate` from quantlab/v1/signal/signal.schema.json. Do not edit.
export { SessionSignal as descriptor } from "../quantlab/v1/descriptors/signal.ts";
export { rules } from "../rules/signal.ts";
