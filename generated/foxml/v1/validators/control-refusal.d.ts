// Made by `npm run generate` from foxml/v1/control-refusal/control-refusal.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { ControlRefusal } from "../types.ts";

/** True when the value is a ControlRefusal; otherwise `errors` holds every violation. */
export declare const validateControlRefusal: Validate<ControlRefusal>;
