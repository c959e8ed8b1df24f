const longest = 128;

/** Why an id is no safe name of a folder, a file or a log line, in words; undefined when it is. */
export function unsafeRequestId(id: string): string | undefined {
  if (id === "") return "it is empty";
  if (id.length > longest) return `it has ${id.length} characters, more than ${longest}`;
  if (leavesFolder(id)) return "as the name of a folder it leads elsewhere";
  if (!/^[A-Za-z0-9_.-]+$/.test(id)) return "it holds more than letters, digits, dot, hyphen and underscore";
  if (/^[.-]/.test(id)) return "it begins like an option or a hidden file";
  return undefined;
}

/** Whether an id, used as the name of a folder, leads out of the folder in which it is made. */
export function leavesFolder(id: string): boolean {
  return /[\\/\0]/.test(id) || id === "." || id === ".." || /^[A-Za-z]:/.test(id);
}
