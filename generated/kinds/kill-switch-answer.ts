// Made by `npm run generate` from foxml/v1/kill-switch-answer/kill-switch-answer.schema.json. Do not edit.
export { KillSwitchAnswer as descriptor } from "../foxml/v1/descriptors/kill-switch-answer.ts";
export { rules } from "../rules/kill-switch-answer.ts";
