// Made by `npm run generate` from quantlab/v1/launch-control/launch-control.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { LaunchControl } from "../types.ts";

/** True when the value is a LaunchControl; otherwise `errors` holds every violation. */
export declare const validateLaunchControl: Validate<LaunchControl>;
