// Made by `npm run generate` from quantlab/v1/version/version.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { VersionText } from "../types.ts";

/** True when the value is a VersionText; otherwise `errors` holds every violation. */
export declare const validateVersionText: Validate<VersionText>;
