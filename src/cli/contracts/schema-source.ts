import { existsSync } from "node:fs";
import path from "node:path";
import { UnreadableFileError, UsageError } from "../../errors.ts";
import { limits } from "./limits.ts";
import { readArchive } from "./read-archive.ts";
import { readBounded, readFolder, readSingleFile } from "./read-folder.ts";
import { readGit } from "./read-git.ts";
import { mayBeSchema, rulesFile, type SourceFiles, type SourceOptions } from "./source-files.ts";
import { statusOf } from "./status-of.ts";

const packageName = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/;
function installed(name: string, cwd: string): string | undefined {
  if (!packageName.test(name)) return undefined;
  for (let folder = cwd; ; folder = path.dirname(folder)) {
    const found = path.join(folder, "node_modules", name);
    if (existsSync(path.join(found, "package.json"))) return found;
    if (folder === path.dirname(folder)) return undefined;
  }
}

function fromArchive(file: string, label: string, schemas: string | undefined): SourceFiles {
  const entries = [...readArchive(readBounded(file, label, limits.archiveBytes, "Name a smaller package."), label)];
  const top = ownFolder(
    entries.map(({ name }) => name),
    schemas ?? "schemas",
  );
  const all = new Map(entries.map(({ name, bytes }) => [name.slice(top.length), bytes]));
  const folder = schemas ?? ([...all.keys()].some((name) => name.startsWith("schemas/")) ? "schemas" : "");
  const prefix = folder === "" || folder === "." ? "" : `${folder.replace(/^\.\/|\/+$/g, "")}/`;
  const files = new Map(
    [...all]
      .filter(([name]) => name.startsWith(prefix) && mayBeSchema(name))
      .map(([name, bytes]) => [name.slice(prefix.length), bytes]),
  );
  const [rules, manifest] = [all.get(rulesFile), all.get("package.json")];
  return { label, files, folder: label, ...(rules && { rules }), ...(manifest && { manifest }) };
}

/** What was packed lies in a folder of its own, `package` when npm did it; "" when it does not, or when that is the folder of schemas. */
function ownFolder(names: readonly string[], schemas: string): string {
  const top = names[0]?.slice(0, names[0].indexOf("/") + 1) ?? "";
  const isOwn =
    names.every((name) => name.startsWith(top)) && `${schemas.replace(/^\.\//, "")}/`.startsWith(top) === false;
  return top !== "" && isOwn ? top : "";
}

/** Opens what an argument names: a folder, a schema, a tarball, an installed package or a git revision. */
export function openSource(argument: string, options: SourceOptions): SourceFiles {
  const { cwd, schemas } = options;
  const [, scheme, rest = ""] = /^(git|npm):(.+)$/.exec(argument) ?? [];
  if (scheme === "git") return readGit(rest, options);
  if (scheme === "npm") {
    const folder = installed(rest, cwd);
    if (folder === undefined)
      throw new UsageError(`the package ${rest} is not installed here`, "Install it, or name its folder or tarball.");
    return readFolder(folder, argument, schemas);
  }
  // `v1:../..` would be shortened to this folder, and be compared with itself.
  const full = /:[^/]*\.\.\//.test(argument) ? `${cwd}/${argument}` : path.resolve(cwd, argument);
  const status = statusOf(full, argument);
  if (status?.isDirectory()) return readFolder(full, argument, schemas);
  if (status?.isFile())
    return /\.(?:tgz|tar|tar\.gz)$/.test(argument)
      ? fromArchive(full, argument, schemas)
      : readSingleFile(full, argument);
  if (status) throw new UnreadableFileError(argument, "it is neither a file nor a folder", "Name a file or a folder.");
  const folder = installed(argument, cwd);
  if (folder !== undefined) return readFolder(folder, argument, schemas);
  return readGit(argument, options);
}
