/** A place as SARIF names it: relative to the root, or absolute. */
export interface ArtifactLocation {
  readonly uri: string;
  readonly uriBaseId?: string;
}

export const rootId = "%SRCROOT%";

/** Where places are seen from: absolute directories. */
export interface Standpoint {
  /** What reported paths are relative to. */
  readonly root?: string;
  /** What given paths are relative to; the root by default. */
  readonly cwd?: string;
}

/** The path below the root when it leads there, otherwise the path as it is, or absolute where it leads out of the root. */
export function belowRoot(path: string, { root, cwd }: Standpoint): string {
  if (root === undefined || root === "") return path;
  const whole = cwd === undefined ? path : absolute(path, cwd);
  const folder = root.endsWith("/") ? root : `${root}/`;
  if (whole === root) return ".";
  return whole.startsWith(folder) ? whole.slice(folder.length) : whole;
}

function absolute(path: string, cwd: string): string {
  if (/^(?:\/|[a-z][a-z0-9+.-]*:\/\/)/i.test(path) || !cwd.startsWith("/")) return path;
  const parts: string[] = [];
  for (const part of `${cwd}/${path}`.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return `/${parts.join("/")}`;
}

/** A path or URL as a percent-encoded location. */
export function artifactLocation(path: string, standpoint: Standpoint = {}): ArtifactLocation {
  if (/^https?:\/\//.test(path)) return { uri: encodeUrl(path) };
  if (/^[A-Za-z]:[\\/]/.test(path))
    return { uri: `file:///${path.slice(0, 2)}${encodePath(path.slice(2).replaceAll("\\", "/"))}` };
  const relative = belowRoot(path, standpoint);
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
