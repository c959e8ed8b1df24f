// Made by `npm run generate` from foxml/v1/kill-switch-answer/kill-switch-answer.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { KillSwitchAnswer } from "../types.ts";

/** True when the value is a KillSwitchAnswer; otherwise `errors` holds every violation. */
export declare const validateKillSwitchAnswer: Validate<KillSwitchAnswer>;
