import { readdirSync, statSync } from "node:fs";
import path from "node:path";

const attempts = 10;

/**
 * Writes an index of the folders of a directory, and again for as long as somebody has added or replaced one meanwhile: of commands that
 * end at once the last to look sees them all, so that no index stays older than what it lists.
 */
export async function indexSettled<Result>(directory: string, writeIndex: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    const before = foldersOf(directory);
    const isLast = attempt === attempts;
    try {
      const result = await writeIndex();
      if (isLast || foldersOf(directory) === before) return result;
    } catch (thrown) {
      // An index is judged against the folders around it: those that came meanwhile are missing in it.
      if (isLast || foldersOf(directory) === before) throw thrown;
    }
  }
}

/** The folders by name and identity: one that is replaced is another one; what is drawn into one later changes nothing. */
function foldersOf(directory: string): string {
  try {
    const names = readdirSync(directory).filter((name) => !name.startsWith("."));
    return JSON.stringify(names.map((name) => [name, identityOf(path.join(directory, name))]).filter(([, id]) => id));
  } catch {
    return "";
  }
}

function identityOf(entry: string): string | undefined {
  const stats = statSync(entry, { bigint: true, throwIfNoEntry: false });
  return stats?.isDirectory() ? `${stats.ino}` : undefined;
}
