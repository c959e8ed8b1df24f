// Made by `npm run generate` from quantlab/v1/portfolio-compare/portfolio-compare.schema.json. Do not edit.
export { PortfolioCompare as descriptor } from "../quantlab/v1/descriptors/portfolio-compare.ts";
export { rules } from "../rules/portfolio-compare.ts";
