/** One reference token of a JSON Pointer, escaped by RFC 6901. */
export function escapeToken(token: string): string {
  return token.includes("~") || token.includes("/") ? token.replaceAll("~", "~0").replaceAll("/", "~1") : token;
}

/** The JSON Pointer of a path; "" is the whole document. */
export function formatPointer(tokens: Iterable<string | number>): string {
  let pointer = "";
  for (const token of tokens) pointer += `/${escapeToken(String(token))}`;
  return pointer;
}

/** The path that a JSON Pointer names; undefined when the text is not a JSON Pointer. */
export function parsePointer(pointer: string): string[] | undefined {
  if (pointer === "") return [];
  if (!pointer.startsWith("/") || (pointer.includes("~") && /~(?![01])/.test(pointer))) return undefined;
  return pointer
    .slice(1)
    .split("/")
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The value at a JSON Pointer; undefined when there is none. */
export function valueAt(document: unknown, pointer: string): unknown {
  const path = parsePointer(pointer);
  return path && valueAlong(document, path);
}

/** The value at the end of a path; undefined when there is none. */
export function valueAlong(document: unknown, path: readonly string[]): unknown {
  let value = document;
  for (const token of path) {
    if (typeof value !== "object" || value === null || !isMember(value, token)) return undefined;
    value = (value as Record<string, unknown>)[token];
  }
  return value;
}

function isMember(value: object, token: string): boolean {
  if (Array.isArray(value) && !/^(0|[1-9]\d*)$/.test(token)) return false;
  return Object.hasOwn(value, token);
}
