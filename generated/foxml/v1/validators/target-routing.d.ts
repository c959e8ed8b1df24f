// Made by `npm run generate` from foxml/v1/routing-decision/routing-decision.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { TargetRouting } from "../types.ts";

/** True when the value is a TargetRouting; otherwise `errors` holds every violation. */
export declare const validateTargetRouting: Validate<TargetRouting>;
