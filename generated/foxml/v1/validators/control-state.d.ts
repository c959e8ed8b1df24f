// Made by `npm run generate` from foxml/v1/control-state/control-state.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { ControlState } from "../types.ts";

/** True when the value is a ControlState; otherwise `errors` holds every violation. */
export declare const validateControlState: Validate<ControlState>;
