import { existsSync, readdirSync } from "node:fs";

/** Names of the files in a folder that end with `ending`, without it and sorted; none when there is no such folder. */
export function namesOfFiles(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();
}

/** The name of the main export of a file: `summaryIsWhole` of summary-is-whole. */
export function exportNameOf(fileName: string): string {
  return fileName.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
