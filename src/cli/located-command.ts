import path from "node:path";

/** A command that is started in another folder: words that name a file from here are made absolute. */
export function locatedCommand(command: readonly string[], cwd: string): string[] {
  return command.map((word, place) =>
    /^\.{1,2}[/\\]/.test(word) || (place === 0 && /[/\\]/.test(word)) ? path.resolve(cwd, word) : word,
  );
}
