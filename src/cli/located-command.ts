import { statSync } from "node:fs";
import path from "node:path";

/**
 * A command for another working folder: words that name files or folders seen from `cwd` are made absolute. A word without a separator
 * counts only as an argument and only for a file: the program is looked up on the PATH, and `run` may be a subcommand beside a folder.
 */
export function locatedCommand(command: readonly string[], cwd: string): string[] {
  return command.map((word, index) => {
    const place = path.resolve(cwd, word);
    const there = word === "" ? undefined : statSync(place, { throwIfNoEntry: false });
    const named = /[/\\]/.test(word) ? there !== undefined : index > 0 && there?.isFile() === true;
    return named ? place : word;
  });
}
