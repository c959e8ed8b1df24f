// Made by `npm run generate` from quantlab/v1/runs-index/indexed-run.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { IndexedRun } from "../types.ts";

/** True when the value is a IndexedRun; otherwise `errors` holds every violation. */
export declare const validateIndexedRun: Validate<IndexedRun>;
