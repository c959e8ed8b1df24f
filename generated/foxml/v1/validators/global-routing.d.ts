// Made by `npm run generate` from foxml/v1/training-run/global-routing-decisions.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { GlobalRouting } from "../types.ts";

/** True when the value is a GlobalRouting; otherwise `errors` holds every violation. */
export declare const validateGlobalRouting: Validate<GlobalRouting>;
