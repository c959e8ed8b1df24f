// Made by `npm run generate` from foxml/v1/dashboard/health.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { BridgeHealth } from "../types.ts";

/** True when the value is a BridgeHealth; otherwise `errors` holds every violation. */
export declare const validateBridgeHealth: Validate<BridgeHealth>;
