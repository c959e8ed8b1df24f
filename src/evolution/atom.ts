import type { Literal, SchemaLiteral } from "./literal.ts";

/** The types a value is split by; whole numbers are numbers. */
export type ValueType = "null" | "boolean" | "number" | "string" | "array" | "object";

/** Which members of an object are meant. */
export interface Selector {
  readonly names?: readonly string[];
  readonly pattern?: string;
  readonly otherThan?: { readonly names: readonly string[]; readonly patterns: readonly string[] };
}

/** One elementary demand on a value of a known type. */
export type Atom =
  | { readonly is: "bound"; readonly side: "min" | "max"; readonly limit: number; readonly open: boolean }
  | { readonly is: "multiple"; readonly of: number; readonly holds: boolean }
  | { readonly is: "except"; readonly values: readonly unknown[] }
  | { readonly is: "size"; readonly side: "min" | "max"; readonly limit: number }
  | { readonly is: "pattern"; readonly source: string; readonly holds: boolean }
  | { readonly is: "format"; readonly name: string; readonly holds: boolean }
  | { readonly is: "itemAt"; readonly index: number; readonly literal: Literal }
  | { readonly is: "items"; readonly from: number; readonly literal: Literal }
  | { readonly is: "someItem"; readonly from: number; readonly to: number; readonly literals: readonly Literal[] }
  | { readonly is: "atLeast"; readonly literal: SchemaLiteral; readonly count: number }
  | { readonly is: "atMost"; readonly literal: SchemaLiteral; readonly count: number }
  | { readonly is: "unique"; readonly holds: boolean }
  | { readonly is: "member"; readonly name: string; readonly present: boolean }
  | { readonly is: "members"; readonly select: Selector; readonly literal: Literal }
  | { readonly is: "someMember"; readonly select: Selector; readonly literals: readonly Literal[] }
  | { readonly is: "names"; readonly literal: Literal }
  | { readonly is: "someName"; readonly literals: readonly Literal[] };

/** A literal still to be taken apart, or an atom. */
export type Item = Literal | Atom;

/** Items that must all be true. */
export type Conjunction = readonly Item[];

/** Alternatives of which one must be true; none at all is false, an empty one is true. */
export type Clause = readonly Conjunction[];

/** What a keyword demands: `holds` when it must pass (all clauses), `fails` when it must not (one alternative). */
export interface Demand {
  readonly holds: readonly Clause[];
  readonly fails: Clause;
}

/** A demand that is one atom, or its opposite. */
export function atomic(holds: Atom, fails: Atom): Demand {
  return { holds: [[[holds]]], fails: [[fails]] };
}

/** A demand that is always met. */
export const always: Demand = { holds: [], fails: [] };

/** A demand that is never met. */
export const never: Demand = { holds: [[]], fails: [[]] };
