import type { SchemaError } from "../artifact.ts";

/** Violations that a validator keeps; of a document with more it is only known that there are more. */
export const mostErrors = 100_000;

/** What generated validators do with a violation; said once, it makes them a third smaller. */
export function addError(errors: SchemaError[] | null, error: SchemaError): SchemaError[] {
  if (errors === null) return [error];
  if (errors.length < mostErrors) errors.push(error);
  return errors;
}

/** What generated validators do with the violations of a part. */
export function addErrors(errors: SchemaError[], further: readonly SchemaError[]): SchemaError[] {
  for (const error of further) {
    if (errors.length >= mostErrors) break;
    errors.push(error);
  }
  return errors;
}
