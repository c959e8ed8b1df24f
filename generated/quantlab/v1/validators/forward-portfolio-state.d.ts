// Made by `npm run generate` from quantlab/v1/forward-session/portfolio-state.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { ForwardPortfolioState } from "../types.ts";

/** True when the value is a ForwardPortfolioState; otherwise `errors` holds every violation. */
export declare const validateForwardPortfolioState: Validate<ForwardPortfolioState>;
