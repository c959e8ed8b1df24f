import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import type { Bump } from "../../../generated/meta/types.ts";
import { UnreadableFileError } from "../../errors.ts";
import { readBounded } from "./read-folder.ts";

/** One changeset: which packages it releases, and what it says. */
export interface Changeset {
  readonly file: string;
  readonly bumps: ReadonlyMap<string, Bump | "none">;
  readonly body: string;
}

const longest = 1024 * 1024;
const front = /^\uFEFF?\s*---[ \t]*\r?\n([\s\S]*?)\r?\n?---[ \t]*(?:\r?\n|$)([\s\S]*)$/;
const entry = /^\s*(?:"([^"]+)"|'([^']+)'|([^\s:'"]+))\s*:\s*["']?(patch|minor|major|none)["']?\s*(?:#.*)?$/;

function parse(text: string, file: string): Changeset {
  const refuse = (reason: string) =>
    new UnreadableFileError(file, reason, 'Begin it with `---`, a line `"package": patch|minor|major`, and `---`.');
  const [, head, body = ""] = front.exec(text) ?? [];
  if (head === undefined) throw refuse("it has no front matter");
  const bumps = new Map<string, Bump | "none">();
  for (const line of head.split(/\r?\n/)) {
    if (/^\s*(?:#.*)?$/.test(line)) continue;
    const [, double, single, bare, bump] = entry.exec(line) ?? [];
    const name = double ?? single ?? bare;
    if (name === undefined || bump === undefined)
      throw refuse(`${JSON.stringify(line.trim())} is no package with its bump`);
    bumps.set(name, bump as Bump | "none");
  }
  return { file, bumps, body: body.trim() };
}

/** Where changesets lie: in this folder, or in one around it in the same repository, as in a workspace. */
export function changesetFolder(cwd: string): string {
  const own = path.join(cwd, ".changeset");
  let nearest: string | undefined;
  for (let folder = cwd; ; folder = path.dirname(folder)) {
    const found = path.join(folder, ".changeset");
    if (nearest === undefined && existsSync(found)) nearest = found;
    if (existsSync(path.join(folder, ".git"))) return nearest ?? own;
    // Outside a repository what lies around is somebody else's.
    if (folder === path.dirname(folder)) return own;
  }
}

/** Reads `.changeset/*.md`; nothing when there is no such folder. */
export function readChangesets(cwd: string): Changeset[] {
  const folder = changesetFolder(cwd);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((item) => item.isFile() && item.name.endsWith(".md") && item.name.toLowerCase() !== "readme.md")
    .sort((left, right) => (left.name < right.name ? -1 : 1))
    .map(({ name }) => {
      const file = path.join(folder, name);
      const place = `.changeset/${name}`;
      const bytes = readBounded(file, place, longest, "Shorten it.");
      return parse(Buffer.from(bytes).toString("utf8"), place);
    });
}
