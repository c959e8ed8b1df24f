// Made by `npm run generate` from quantlab/v1/portfolio/portfolio.schema.json. Do not edit.
export { Portfolio as descriptor } from "../quantlab/v1/descriptors/portfolio.ts";
export { rules } from "../rules/portfolio.ts";
