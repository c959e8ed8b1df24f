import { statSync } from "node:fs";
import path from "node:path";

/**
 * A command that is started in another folder: words that name something from here are made absolute. A word without a separator is taken
 * for a file only where it is an argument and the file exists: the program is looked up on the PATH, and folders are called like commands.
 */
export function locatedCommand(command: readonly string[], cwd: string): string[] {
  return command.map((word, index) => {
    const place = path.resolve(cwd, word);
    const there = word === "" ? undefined : statSync(place, { throwIfNoEntry: false });
    const named = /[/\\]/.test(word) ? there !== undefined : index > 0 && there?.isFile() === true;
    return named ? place : word;
  });
}
