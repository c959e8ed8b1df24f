// Made by `npm run generate` from quantlab/v1/portfolio-compare/portfolio-compare.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { PortfolioCompare } from "../types.ts";

/** True when the value is a PortfolioCompare; otherwise `errors` holds every violation. */
export declare const validatePortfolioCompare: Validate<PortfolioCompare>;
