// Made by `npm run generate` from quantlab/v1/launch-control-refused/launch-control-refused.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { LaunchControlRefused } from "../types.ts";

/** True when the value is a LaunchControlRefused; otherwise `errors` holds every violation. */
export declare const validateLaunchControlRefused: Validate<LaunchControlRefused>;
