import type { SchemaError } from "../artifact.ts";

/** What generated validators do with a violation; said once, it makes them a third smaller. */
export function addError(errors: SchemaError[] | null, error: SchemaError): SchemaError[] {
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}
