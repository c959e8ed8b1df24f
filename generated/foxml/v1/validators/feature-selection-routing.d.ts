// Made by `npm run generate` from foxml/v1/training-run/feature-selection-routing.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { FeatureSelectionRouting } from "../types.ts";

/** True when the value is a FeatureSelectionRouting; otherwise `errors` holds every violation. */
export declare const validateFeatureSelectionRouting: Validate<FeatureSelectionRouting>;
