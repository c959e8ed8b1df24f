/** Writes the versions that the changesets declare: packages, changelogs, the Python distribution and the lock file. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { runCommand } from "./run-command.ts";

const declared = /^version = "([^"]*)"$/mu;

/** The version of the Python distribution. */
export function pythonVersion(root: string): string | undefined {
  return declared.exec(readFileSync(path.join(root, "python/pyproject.toml"), "utf8"))?.[1];
}

/** Consumes the changesets of a tree. The Python distribution has the version of @quantlab/contracts. */
export function applyVersions(root: string): void {
  runCommand(process.execPath, [path.join(root, "node_modules/@changesets/cli/bin.js"), "version"], root);
  const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };
  const project = path.join(root, "python/pyproject.toml");
  writeFileSync(project, readFileSync(project, "utf8").replace(declared, `version = "${version}"`));
  const lock = ["install", "--package-lock-only", "--offline", "--ignore-scripts", "--no-audit", "--no-fund"];
  runCommand("npm", [...lock, "--loglevel=error"], root);
}

if (path.resolve(process.argv[1] ?? "") === import.meta.filename) applyVersions(process.cwd());
