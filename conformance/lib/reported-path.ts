/** A path as a document reports it, whatever operating system wrote it. */
export interface ReportedPath {
  readonly absolute: boolean;
  /** Names from the outermost folder to the last; empty ones and "." are left out. */
  readonly parts: readonly string[];
}

/** Takes a path apart. */
export function reportedPath(text: string): ReportedPath {
  const parts = text.split(/[\\/]+/).filter((part) => part !== "" && part !== ".");
  return { absolute: /^([\\/]|[A-Za-z]:[\\/])/.test(text), parts };
}

/** The last name of a path, "" when it has none. */
export function lastName(text: string): string {
  return reportedPath(text).parts.at(-1) ?? "";
}

/** The folder that a path stands in. */
export function folderOf({ absolute, parts }: ReportedPath): ReportedPath {
  return { absolute, parts: parts.slice(0, -1) };
}

/** Whether two paths can mean one place: they are equal, or the relative one is how the absolute one ends. */
export function samePlace(left: ReportedPath, right: ReportedPath): boolean {
  const [longer, shorter] = left.absolute === right.absolute || left.absolute ? [left, right] : [right, left];
  if (longer.absolute === shorter.absolute) return longer.parts.join("/") === shorter.parts.join("/");
  const end = longer.parts.slice(longer.parts.length - shorter.parts.length);
  return shorter.parts.length <= longer.parts.length && end.join("/") === shorter.parts.join("/");
}

/** Whether a path lies below a folder and nowhere climbs out of it. */
export function liesBelow(path: ReportedPath, folder: ReportedPath): boolean {
  if (path.parts.includes("..") || path.absolute !== folder.absolute || path.parts.length <= folder.parts.length)
    return false;
  return folder.parts.every((part, index) => path.parts[index] === part);
}
