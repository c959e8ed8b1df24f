// Made by `npm run generate` from foxml/v1/engine-history/engine-history.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { EngineHistory } from "../types.ts";

/** True when the value is a EngineHistory; otherwise `errors` holds every violation. */
export declare const validateEngineHistory: Validate<EngineHistory>;
