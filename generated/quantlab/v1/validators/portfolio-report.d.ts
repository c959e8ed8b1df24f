// Made by `npm run generate` from quantlab/v1/portfolio/report.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { PortfolioReport } from "../types.ts";

/** True when the value is a PortfolioReport; otherwise `errors` holds every violation. */
export declare const validatePortfolioReport: Validate<PortfolioReport>;
