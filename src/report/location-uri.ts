/** A place as SARIF names it: relative to the root, or absolute. */
export interface ArtifactLocation {
  readonly uri: string;
  readonly uriBaseId?: string;
}

export const rootId = "%SRCROOT%";

/** The path below `root` when it is absolute and below it, otherwise the path as it is. */
export function belowRoot(path: string, root: string | undefined): string {
  if (root === undefined || root === "") return path;
  const folder = root.endsWith("/") ? root : `${root}/`;
  if (path === root) return ".";
  return path.startsWith(folder) ? path.slice(folder.length) : path;
}

/** A path or URL as a percent-encoded location. */
export function artifactLocation(path: string, root?: string): ArtifactLocation {
  if (/^https?:\/\//.test(path)) return { uri: encodeUrl(path) };
  if (/^[A-Za-z]:[\\/]/.test(path))
    return { uri: `file:///${path.slice(0, 2)}${encodePath(path.slice(2).replaceAll("\\", "/"))}` };
  const relative = belowRoot(path, root);
  if (relative.startsWith("/")) return { uri: `file://${encodePath(relative)}` };
  return { uri: encodePath(relative.replace(/^(?:\.\/+)+/, "")) || ".", uriBaseId: rootId };
}

/** The root as `originalUriBaseIds` wants it: absolute with a slash at its end; undefined when it is not known. */
export function rootUri(root: string | undefined): string | undefined {
  if (root === undefined || root === "") return undefined;
  return artifactLocation(root.endsWith("/") ? root : `${root}/`).uri;
}

function encodePath(path: string): string {
  return path.split("/").map(encodeSegment).join("/");
}

function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Cs}/gu, "\ufffd")).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function encodeUrl(url: string): string {
  return encodeURI(url.replace(/\p{Cs}/gu, "\ufffd")).replace(/%25([0-9A-Fa-f]{2})/g, "%$1");
}
