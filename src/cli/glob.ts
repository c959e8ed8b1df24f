import { UsageError } from "../errors.ts";

const special = /[.+^$()|\\]/;

/** A glob as a regular expression over whole paths: `*` and `?` within a name, `**` across folders, `[ab]`, `{a,b}`. Throws UsageError. */
export function globPattern(glob: string): RegExp {
  let source = "";
  let braces = 0;
  for (let at = 0; at < glob.length; at++) {
    const mark = glob[at] as string;
    if (glob.startsWith("**/", at) && (at === 0 || glob[at - 1] === "/")) {
      source += "(?:[^/]+/)*";
      at += 2;
    } else if (glob.startsWith("**", at)) {
      source += ".*";
      at += 1;
    } else if (mark === "*") source += "[^/]*";
    else if (mark === "?") source += "[^/]";
    else if (mark === "[" && glob.indexOf("]", at + 2) > 0) {
      const end = glob.indexOf("]", at + 2);
      const set = glob.slice(at + 1, end);
      source += `[${set.startsWith("!") ? `^${escapeSet(set.slice(1))}` : escapeSet(set)}]`;
      at = end;
    } else if (mark === "{" && glob.indexOf("}", at) > 0) {
      braces++;
      source += "(?:";
    } else if (mark === "}" && braces > 0) {
      braces--;
      source += ")";
    } else if (mark === "," && braces > 0) source += "|";
    else source += special.test(mark) || "[]{}".includes(mark) ? `\\${mark}` : mark;
  }
  try {
    return new RegExp(`^${source}$`, "su");
  } catch {
    throw new UsageError(`${glob} is no glob`, "Close every { with a }, and write ranges upwards, as in [a-z].");
  }
}

/** Whether a glob means a path: a glob without `/` means a name anywhere, and a folder that is meant means all below it. */
export function globMatcher(glob: string): (path: string) => boolean {
  const trimmed = trim(glob);
  const anywhere = trimmed.includes("/") ? trimmed : `**/${trimmed}`;
  const pattern = globPattern(anywhere);
  return (path) => {
    for (let cut = path.length; cut > 0; cut = path.lastIndexOf("/", cut - 1))
      if (pattern.test(path.slice(0, cut))) return true;
    return false;
  };
}

/** The innermost folder in which everything lies that a glob means, "" when that may be anywhere; a path without wildcards stands for itself. */
export function globFolder(glob: string): string {
  const parts = trim(glob).split("/");
  if (parts.length === 1) return "";
  const open = parts.findIndex((part) => /[*?[{]/.test(part));
  return parts.slice(0, open < 0 ? parts.length : open).join("/");
}

const trim = (glob: string) => glob.replace(/^\.\//, "").replace(/\/$/, "");

function escapeSet(set: string): string {
  return set.replace(/[\\\][^]/g, "\\$&");
}
