// Made by `npm run generate` from quantlab/v1/launch-control-accepted/launch-control-accepted.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { LaunchControlAccepted } from "../types.ts";

/** True when the value is a LaunchControlAccepted; otherwise `errors` holds every violation. */
export declare const validateLaunchControlAccepted: Validate<LaunchControlAccepted>;
