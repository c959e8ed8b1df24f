import type { Directory } from "../../src/view.ts";
import type { Finding } from "../rule.ts";
import { folderOf, lastName, reportedPath, samePlace } from "./reported-path.ts";

/** Whether an index that lies in outputs/ names another folder than its own as its root: root-is-this-folder speaks of it. */
export function namesAnotherRoot(directory: Directory, root: string): boolean {
  return directory.parentName === "outputs" && directory.name !== "" && lastName(root) !== directory.name;
}

/** Paths of an index that are no directory right below its root; where all of them agree on another folder, the root is told of instead. */
export function* pathsOutside(
  directory: Directory,
  root: string,
  paths: Iterable<{ readonly pointer: string; readonly found: string }>,
): Generator<Omit<Finding, "file">> {
  const rows = [...paths].map((row) => ({ ...row, path: reportedPath(row.found) }));
  const place = reportedPath(root);
  const outside = rows.filter(({ path }) => path.parts.includes("..") || !samePlace(folderOf(path), place));
  const [first, ...others] = outside;
  if (!first) return;
  const folder = folderOf(first.path);
  const agreed =
    outside.length === rows.length &&
    !folder.parts.includes("..") &&
    others.every(({ path }) => samePlace(folderOf(path), folder));
  if (agreed && namesAnotherRoot(directory, root)) return;
  if (agreed && others.length > 0)
    yield { pointer: "/root_dir", expected: `the folder of ${first.found}`, found: root };
  else for (const { pointer, found } of outside) yield { pointer, expected: `a directory in ${root}`, found };
}
