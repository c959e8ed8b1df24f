import { searchCounterexample } from "./counterexample.ts";
import { judgeValue } from "./evaluate.ts";
import { literal } from "./literal.ts";
import { proveByParts } from "./prove-by-parts.ts";
import { openSchema, type Place } from "./schema-library.ts";
import { isObject, type Json, type SchemaNode } from "./schema-node.ts";
import { createSolver } from "./solver.ts";
import { emptyScope } from "./synthetic.ts";
import { Undecidable } from "./undecidable.ts";

/** Judges a value by a schema: a real validator, so that no counterexample rests on this module alone. */
export type Validates = (
  schema: SchemaNode,
  value: Json,
  /** What its references reach. */
  documents?: Readonly<Record<string, SchemaNode>>,
) => boolean;

/** How two schemas are compared. */
export interface InclusionOptions {
  /** Confirms every counterexample before it is reported; the evaluator of this module unless given. */
  readonly validates?: Validates;
  /** Whether `format` refuses values ("assert", the default) or only describes them. */
  readonly formats?: "assert" | "annotate";
  /** Other schemas that the references of the first schema reach, by URI. */
  readonly subDocuments?: Readonly<Record<string, SchemaNode>>;
  /** Other schemas that the references of the second schema reach, by URI. */
  readonly supDocuments?: Readonly<Record<string, SchemaNode>>;
  /** Steps after which the answer is unknown; 20,000 unless told. */
  readonly budget?: number;
  /** Shapes that a counterexample may have, tried first. */
  readonly hints?: readonly SchemaNode[];
  /** Asked now and then; once it is true the answer is unknown. */
  readonly expired?: () => boolean;
}

/** Whether every value valid under one schema is valid under another. */
export type Inclusion =
  | { readonly verdict: "included"; readonly why: string }
  | { readonly verdict: "not-included"; readonly counterexample: Json; readonly why: string }
  | { readonly verdict: "unknown"; readonly why: string };

const dialect = /^https?:\/\/json-schema\.org\/(draft\/2020-12\/schema|schema)#?$/;
const defaultBudget = 20_000;
const refuted = "valid under the first, refused by the second";

function otherDialect(schema: SchemaNode): string | undefined {
  if (!isObject(schema) || typeof schema.$schema !== "string") return undefined;
  return schema.$schema.includes("json-schema.org") && !dialect.test(schema.$schema) ? schema.$schema : undefined;
}

function open(
  sub: SchemaNode,
  sup: SchemaNode,
  options: InclusionOptions,
): { left: Place; right: Place } | { why: string } {
  try {
    return { left: openSchema(sub, options.subDocuments), right: openSchema(sup, options.supDocuments) };
  } catch (error) {
    if (error instanceof Undecidable) return { why: error.message };
    if (error instanceof RangeError) return { why: "the schemas nest too deep" };
    throw error;
  }
}

function ownValidator(assertFormats: boolean, expired: InclusionOptions["expired"]): Validates {
  return (schema, value, documents) => judgeValue(openSchema(schema, documents), value, assertFormats, expired).valid;
}

/** Whether a value is valid under the first schema and refused by the second; false where no validator can tell. */
export function refutesInclusion(value: Json, sub: SchemaNode, sup: SchemaNode, options: InclusionOptions): boolean {
  const validates = options.validates ?? ownValidator(options.formats !== "annotate", options.expired);
  try {
    return validates(sub, value, options.subDocuments) && !validates(sup, value, options.supDocuments);
  } catch {
    return false;
  }
}

/** Decides whether `sub` accepts nothing that `sup` refuses; three-valued, and never "included" without a proof. */
export function schemaIncludes(sub: SchemaNode, sup: SchemaNode, options: InclusionOptions = {}): Inclusion {
  const foreign = otherDialect(sub) ?? otherDialect(sup);
  const validates = options.validates ?? ownValidator(options.formats !== "annotate", options.expired);
  let endless = false;
  const refutes = (value: Json): boolean => {
    if (endless) return false;
    try {
      return validates(sub, value, options.subDocuments) && !validates(sup, value, options.supDocuments);
    } catch (error) {
      // References that lead back to the same value do so for every value, and each costs a whole stack.
      endless = error instanceof RangeError;
      return false;
    }
  };
  const opened = open(sub, sup, options);
  if ("why" in opened) return { verdict: "unknown", why: opened.why };
  const { left, right } = opened;
  const solver = createSolver(options.formats !== "annotate", options.budget ?? defaultBudget, options.expired);
  for (const hint of options.hints ?? []) {
    const shaped = solver.satisfy([literal(left), emptyScope(hint)]);
    if (shaped.is === "value" && refutes(shaped.value))
      return { verdict: "not-included", counterexample: shaped.value, why: refuted };
  }
  const parts = createSolver(options.formats !== "annotate", options.budget ?? defaultBudget, options.expired);
  const { proved, candidates } = proveByParts(left, right, parts, options.expired);
  if (proved && foreign === undefined) return { verdict: "included", why: "every part implies its counterpart" };
  for (const value of candidates)
    if (refutes(value)) return { verdict: "not-included", counterexample: value, why: refuted };
  const outcome = solver.satisfy([literal(left), literal(right, false)]);
  if (outcome.is === "value" && refutes(outcome.value))
    return {
      verdict: "not-included",
      counterexample: outcome.value,
      why: refuted,
    };
  if (outcome.is === "none" && foreign === undefined)
    return { verdict: "included", why: "no value can satisfy the first and fail the second" };
  const found = searchCounterexample(
    left,
    right,
    solver,
    refutes,
    outcome.is === "value" ? [outcome.value] : [],
    options.expired,
  );
  if (found !== undefined) return { verdict: "not-included", counterexample: found, why: refuted };
  if (foreign !== undefined) return { verdict: "unknown", why: `${foreign} is not the dialect 2020-12` };
  const why = outcome.is === "unknown" ? outcome.why : "the validator did not confirm the counterexample";
  return { verdict: "unknown", why };
}
