// Made by `npm run generate` from foxml/v1/trained-model/fingerprints.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { ModelFingerprints } from "../types.ts";

/** True when the value is a ModelFingerprints; otherwise `errors` holds every violation. */
export declare const validateModelFingerprints: Validate<ModelFingerprints>;
