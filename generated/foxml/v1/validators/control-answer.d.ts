// Made by `npm run generate` from foxml/v1/control-answer/control-answer.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { ControlAnswer } from "../types.ts";

/** True when the value is a ControlAnswer; otherwise `errors` holds every violation. */
export declare const validateControlAnswer: Validate<ControlAnswer>;
