// Made by `npm run generate` from foxml/v1/dashboard/api-state.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { BridgeState } from "../types.ts";

/** True when the value is a BridgeState; otherwise `errors` holds every violation. */
export declare const validateBridgeState: Validate<BridgeState>;
