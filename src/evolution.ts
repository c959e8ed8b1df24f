export { type Dialect, type TranslatedSchema, translateSchema } from "./evolution/dialect.ts";
export {
  type Change,
  type DiffOptions,
  diffSchemas,
  type SchemaDiff,
} from "./evolution/diff-schemas.ts";
export type { DiffSummary, DirectionVerdict } from "./evolution/directions.ts";
export { type Inclusion, type InclusionOptions, schemaIncludes, type Validates } from "./evolution/schema-includes.ts";
export type { Json, SchemaNode } from "./evolution/schema-node.ts";
export type { StructuralChange } from "./evolution/structural-changes.ts";
