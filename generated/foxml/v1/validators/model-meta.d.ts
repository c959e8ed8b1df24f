// Made by `npm run generate` from foxml/v1/trained-model/model-meta.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { ModelMeta } from "../types.ts";

/** True when the value is a ModelMeta; otherwise `errors` holds every violation. */
export declare const validateModelMeta: Validate<ModelMeta>;
