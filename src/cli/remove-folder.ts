import { chmodSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";

/** Removes a folder with what a program has made of it, folders without permissions included. What cannot be removed stays. */
export function removeFolder(folder: string): void {
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  try {
    remove();
  } catch {
    try {
      openUp(folder);
      remove();
    } catch {
      // The system clears its temporary folder; a verdict is worth more than a clean one.
    }
  }
}

function openUp(folder: string): void {
  chmodSync(folder, 0o700);
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) openUp(path.join(folder, entry.name));
}
