import type { Literal } from "./literal.ts";
import type { Json } from "./schema-node.ts";

/** Whether a value exists: one is shown, there is none (proved), or it could not be told. */
export type Outcome =
  | { readonly is: "value"; readonly value: Json }
  | { readonly is: "none" }
  | { readonly is: "unknown"; readonly why: string };

/** Proved that no value exists. */
export const none: Outcome = { is: "none" };

/** Looks for a value of a member, an item or a name that makes literals true. */
export type SatisfyInside = (literals: readonly Literal[]) => Outcome;
