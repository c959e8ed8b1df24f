import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parentOf } from "../../conformance/fixtures.ts";
import type { Emitted } from "./emitted.ts";

/** Writes an example below a folder, under the folders in which its kind lies; its path below that folder. */
export function putExample({ base, artifact }: Emitted, folder: string): string {
  const parent = parentOf(base.record);
  const place = base.isDirectory ? path.posix.join(parent, artifact.name) : artifact.name;
  const root = base.isDirectory ? path.join(folder, place) : folder;
  mkdirSync(root, { recursive: true });
  for (const [name, content] of Object.entries(artifact.files)) {
    const file = path.join(root, base.isDirectory || name !== base.name ? name : artifact.name);
    if (name.endsWith("/")) mkdirSync(file, { recursive: true });
    else {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  }
  return place;
}
