// Made by `npm run generate` from foxml/v1/dashboard/api-metrics.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { BridgeMetrics } from "../types.ts";

/** True when the value is a BridgeMetrics; otherwise `errors` holds every violation. */
export declare const validateBridgeMetrics: Validate<BridgeMetrics>;
