/** What a check finds, decided by schemas/meta/conformance-report.schema.json. Wrong data is always an Issue, never an exception. */
export type { Citation, Issue, Severity, Skipped } from "../generated/meta/types.ts";
