/** Name under which a writer keeps, beside the final place, what nobody is to see yet; `unique` are twelve hexadecimal digits. */
export function stagingName(name: string, unique: string): string {
  return `.${name}.${unique}.tmp`;
}

/** Whether a name is one of those: a writer is at work, or was killed. */
export function isStagingName(name: string): boolean {
  return /^\..+\.[0-9a-f]{12}\.tmp$/.test(name);
}
