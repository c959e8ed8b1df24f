// Made by `npm run generate` from foxml/v1/dashboard/api-decisions-recent.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { BridgeDecisionsRecent } from "../types.ts";

/** True when the value is a BridgeDecisionsRecent; otherwise `errors` holds every violation. */
export declare const validateBridgeDecisionsRecent: Validate<BridgeDecisionsRecent>;
