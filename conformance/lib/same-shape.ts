/**
 * Whether the members that a document shares with a model have the types that they have there. What the schema has checked of the model
 * may then be read from the document, too.
 */
export function sameShape(model: object, document: object): boolean {
  return Object.entries(model).every(
    ([name, member]) =>
      !Object.hasOwn(document, name) || sameTypes(member, (document as Record<string, unknown>)[name]),
  );
}

/** Items of a list have the types of the model's first item; further members do not count. */
function sameTypes(model: unknown, value: unknown): boolean {
  if (Array.isArray(model))
    return Array.isArray(value) && (model.length === 0 || value.every((item) => sameTypes(model[0], item)));
  if (typeof model !== "object" || model === null)
    return typeof model === typeof value && (value === null) === (model === null);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return Object.entries(model).every(
    ([name, member]) => Object.hasOwn(value, name) && sameTypes(member, (value as Record<string, unknown>)[name]),
  );
}
