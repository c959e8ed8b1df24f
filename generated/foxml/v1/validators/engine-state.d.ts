// Made by `npm run generate` from foxml/v1/engine-state/engine-state.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { EngineState } from "../types.ts";

/** True when the value is a EngineState; otherwise `errors` holds every violation. */
export declare const validateEngineState: Validate<EngineState>;
