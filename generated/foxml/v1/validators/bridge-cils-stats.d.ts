// Made by `npm run generate` from foxml/v1/dashboard/api-cils-stats.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { BridgeCilsStats } from "../types.ts";

/** True when the value is a BridgeCilsStats; otherwise `errors` holds every violation. */
export declare const validateBridgeCilsStats: Validate<BridgeCilsStats>;
