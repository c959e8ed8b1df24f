import type { SchemaError } from "../artifact.ts";

/** What a schema says of one violation: the place in the schema, the keyword, and its parameters. */
export type Fault = readonly [schemaPath: string, keyword: string, params: SchemaError["params"]];

/** Violations that a validator keeps; of a document with more it is only known that there are more. */
export const mostErrors = 100_000;

const tables = new WeakMap<() => readonly Fault[], readonly Fault[]>();

/**
 * What generated validators do with a violation: the one that stands at `place` of their table, found at `instancePath`. `found` are
 * parameters that only the value tells.
 */
export function addError(
  errors: SchemaError[] | null,
  instancePath: string,
  faults: () => readonly Fault[],
  place: number,
  found?: SchemaError["params"],
): SchemaError[] {
  const list = errors ?? [];
  if (list.length >= mostErrors) return list;
  let table = tables.get(faults);
  if (!table) {
    table = faults();
    tables.set(faults, table);
  }
  const [schemaPath, keyword, params] = table[place] as Fault;
  list.push({ instancePath, schemaPath, keyword, params: found ?? params });
  return list;
}

/** What generated validators do with the violations of a part. */
export function addErrors(errors: SchemaError[], further: readonly SchemaError[]): SchemaError[] {
  for (const error of further) {
    if (errors.length >= mostErrors) break;
    errors.push(error);
  }
  return errors;
}
