import { type TSchema, Type } from "typebox";

/** The one value that is right; Type.Literal would demand its type as well. */
export const constant = (value: string | boolean, description?: string) =>
  Type.Unsafe({ ...(description && { description }), const: value });

/** A value of which exactly one of the schemas holds; Type.Union would write anyOf, of which no type is made. */
export const oneOf = (schemas: readonly TSchema[], description: string) => Type.Unsafe({ description, oneOf: schemas });

/** An object whose members have any names; Type.Record would write patternProperties, of which no type is made. */
export const mapOf = (member: TSchema, description: string) =>
  Type.Unsafe({ description, type: "object", additionalProperties: member });

/** A definition of the same schema. */
export const defined = (name: string) => Type.Ref(`#/$defs/${name}`);

/** A text that is not blank. */
export const text = (description: string) => Type.String({ description, pattern: "\\S" });
