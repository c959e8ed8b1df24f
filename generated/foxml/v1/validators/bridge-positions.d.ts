// Made by `npm run generate` from foxml/v1/dashboard/api-positions.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { BridgePositions } from "../types.ts";

/** True when the value is a BridgePositions; otherwise `errors` holds every violation. */
export declare const validateBridgePositions: Validate<BridgePositions>;
