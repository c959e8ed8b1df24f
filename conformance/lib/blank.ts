/** Whether a member says nothing: it is absent, null, an empty text or an empty object. */
export function isBlank(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  return typeof value === "string" ? value.trim() === "" : typeof value === "object" && Object.keys(value).length === 0;
}
