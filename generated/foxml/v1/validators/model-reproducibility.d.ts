// Made by `npm run generate` from foxml/v1/trained-model/reproducibility.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { ModelReproducibility } from "../types.ts";

/** True when the value is a ModelReproducibility; otherwise `errors` holds every violation. */
export declare const validateModelReproducibility: Validate<ModelReproducibility>;
