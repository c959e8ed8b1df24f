import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runCommand } from "./run-command.ts";

/** Copies what belongs to the work tree, with uncommitted changes, to a new folder that shares what is installed. */
export function copyTree(root: string): string {
  const copy = mkdtempSync(path.join(tmpdir(), "quantlab-release-"));
  const listed = runCommand("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], root);
  for (const file of listed.split("\0"))
    if (file !== "" && existsSync(path.join(root, file))) cpSync(path.join(root, file), path.join(copy, file));
  linkInstalled(root, copy);
  return copy;
}

/** The packages of the copy must see each other, not those of the work tree. */
function linkInstalled(root: string, copy: string): void {
  const installed = path.join(root, "node_modules");
  const links = path.join(copy, "node_modules");
  mkdirSync(path.join(links, "@quantlab"), { recursive: true });
  for (const name of readdirSync(installed))
    if (name !== "@quantlab" && name !== "quantlab-conform")
      symlinkSync(path.join(installed, name), path.join(links, name), "junction");
  symlinkSync(copy, path.join(links, "@quantlab/contracts"), "junction");
  for (const name of readdirSync(path.join(copy, "packages"))) {
    const link = name.startsWith("quantlab-") ? name : `@quantlab/${name}`;
    symlinkSync(path.join(copy, "packages", name), path.join(links, link), "junction");
    const own = path.join(root, "packages", name, "node_modules");
    if (existsSync(own)) symlinkSync(own, path.join(copy, "packages", name, "node_modules"), "junction");
  }
}
