// Made by `npm run generate` from foxml/v1/dashboard/api-control-status.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { BridgeControlStatus } from "../types.ts";

/** True when the value is a BridgeControlStatus; otherwise `errors` holds every violation. */
export declare const validateBridgeControlStatus: Validate<BridgeControlStatus>;
