import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { runCommand, tryCommand } from "./run-command.ts";

/** A packed package. */
export interface Packed {
  readonly name: string;
  readonly version: string;
  readonly filename: string;
  /** Bytes of the tarball and of what it unpacks to. */
  readonly size: number;
  readonly unpackedSize: number;
  readonly entryCount: number;
}

/** An empty folder for what is released. */
export function emptyFolder(folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Packs every package. */
export function packPackages(root: string, out: string): Packed[] {
  const text = runCommand(
    "npm",
    ["pack", "--workspaces", "--json", "--pack-destination", out, "--loglevel=error"],
    root,
  );
  const answer = JSON.parse(text) as Packed[] | Record<string, Packed>;
  return Array.isArray(answer) ? answer : Object.values(answer);
}

/** Builds sdist and wheel; says why when this machine cannot. `home` is the tree whose Python environment may be used. */
export function buildPython(root: string, home: string, out: string): { files: string[] } | { missing: string } {
  const candidates = [process.env.PYTHON, path.join(home, ".cache/python/venv/bin/python"), "python3", "python"];
  const usable = candidates
    .filter((name) => name !== undefined && name !== "" && (!path.isAbsolute(name) || existsSync(name)))
    .find(
      (name) =>
        tryCommand(
          name as string,
          ["-c", "import importlib.util as u, sys; sys.exit(not (u.find_spec('build') and u.find_spec('hatchling')))"],
          home,
        ).status === 0,
    );
  if (usable === undefined)
    return {
      missing: "no Python with build and hatchling: npm run test:python installs them, or name one with PYTHON",
    };
  runCommand(usable, ["-m", "build", "--no-isolation", "--outdir", out, "python"], root);
  return { files: readdirSync(out).filter((name) => /\.whl$|^quantlab_contracts-.*\.tar\.gz$/u.test(name)) };
}

/** Writes SHA256SUMS over a folder; answers the sum of each file. */
export function writeChecksums(folder: string): Map<string, string> {
  const sums = new Map(
    readdirSync(folder)
      .filter((name) => name !== "SHA256SUMS")
      .sort()
      .map(
        (name) =>
          [
            name,
            createHash("sha256")
              .update(readFileSync(path.join(folder, name)))
              .digest("hex"),
          ] as const,
      ),
  );
  writeFileSync(path.join(folder, "SHA256SUMS"), [...sums].map(([name, sum]) => `${sum}  ${name}\n`).join(""));
  return sums;
}
