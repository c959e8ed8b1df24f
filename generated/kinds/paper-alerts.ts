// Made by `npm run generate` from quantlab/v1/paper-alerts/paper-alerts.schema.json. Do not edit.
export { PaperAlerts as descriptor } from "../quantlab/v1/descriptors/paper-alerts.ts";
export { rules } from "../rules/paper-alerts.ts";
