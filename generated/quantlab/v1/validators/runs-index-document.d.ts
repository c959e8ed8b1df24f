// Made by `npm run generate` from quantlab/v1/runs-index/index.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { RunsIndexDocument } from "../types.ts";

/** True when the value is a RunsIndexDocument; otherwise `errors` holds every violation. */
export declare const validateRunsIndexDocument: Validate<RunsIndexDocument>;
