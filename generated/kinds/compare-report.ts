// Made by `npm run generate` from quantlab/v1/compare-report/compare-report.schema.json. Do not edit.
export { CompareReport as descriptor } from "../quantlab/v1/descriptors/compare-report.ts";
export { rules } from "../rules/compare-report.ts";
