/**
 * What a JavaScript value cannot remember of the text it was read from: how a number was written, in which order members stood.
 * Kept beside the value and only where the writer would print something else, so that reading and writing changes nothing.
 */
interface Provenance {
  readonly numbers: Map<string, { readonly value: unknown; readonly text: string }>;
  keys?: readonly string[];
  end?: string;
}

const provenances = new WeakMap<object, Provenance>();

/** Remembers how the number at a member or item was written. */
export function rememberText(container: object, key: string | number, text: string): void {
  const value = (container as Record<string, unknown>)[key];
  provenanceOf(container).numbers.set(String(key), { value, text });
}

/** Forgets how the number at a member or item was written. */
export function forgetText(container: object, key: string | number): void {
  provenances.get(container)?.numbers.delete(String(key));
}

/** Remembers in which order the members of an object were written. */
export function rememberKeys(object: object, keys: readonly string[]): void {
  provenanceOf(object).keys = keys;
}

/** How the number at a member or item was written; undefined when the writer prints the same, or when the value has changed since. */
export function textOf(container: object, key: string | number): string | undefined {
  const number = provenances.get(container)?.numbers.get(String(key));
  const isUnchanged = number && Object.is(number.value, (container as Record<string, unknown>)[key]);
  return isUnchanged ? number.text : undefined;
}

/** In which order the members were written; undefined when the writer prints the same, or when members have come or gone since. */
export function sourceKeysOf(object: object): readonly string[] | undefined {
  const keys = provenances.get(object)?.keys;
  const isUnchanged = keys?.length === Object.keys(object).length && keys.every((key) => Object.hasOwn(object, key));
  return isUnchanged ? keys : undefined;
}

/** Remembers what followed a document: the line end that a shell or a text editor adds. */
export function rememberEnd(document: object, end: string): void {
  provenanceOf(document).end = end;
}

/** What followed a document when it was read; undefined when it was not read, or ended as the writer ends it. */
export function endOf(document: unknown): string | undefined {
  return typeof document === "object" && document !== null ? provenances.get(document)?.end : undefined;
}

function provenanceOf(container: object): Provenance {
  const known = provenances.get(container);
  if (known) return known;
  const provenance: Provenance = { numbers: new Map() };
  provenances.set(container, provenance);
  return provenance;
}
