// Made by `npm run generate` from foxml/v1/dashboard/api-alpaca-status.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { BridgeAlpacaStatus } from "../types.ts";

/** True when the value is a BridgeAlpacaStatus; otherwise `errors` holds every violation. */
export declare const validateBridgeAlpacaStatus: Validate<BridgeAlpacaStatus>;
