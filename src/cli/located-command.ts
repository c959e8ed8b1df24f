import { existsSync } from "node:fs";
import path from "node:path";

/** A command that is started in another folder: words with a separator that name something from here are made absolute. */
export function locatedCommand(command: readonly string[], cwd: string): string[] {
  return command.map((word) => {
    const place = path.resolve(cwd, word);
    return /[/\\]/.test(word) && existsSync(place) ? place : word;
  });
}
