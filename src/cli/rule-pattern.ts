/** Whether a rule is meant: its id, or a beginning of it followed by `*`. */
export function matchesRule(pattern: string, id: string): boolean {
  return pattern.endsWith("*") ? id.startsWith(pattern.slice(0, -1)) : pattern === id;
}
