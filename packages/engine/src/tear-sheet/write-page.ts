import path from "node:path";
import { check } from "@quantlab/contracts";
import { openDirectory, openFile } from "@quantlab/contracts/node";
import { writeText } from "../charts/write-pictures.ts";
import { pageScript } from "./page-script.ts";
import type { Verdict } from "./sections/conformance.ts";

/** What every page is made of beside its own facts. */
export interface PageGround {
  readonly verdict: Verdict;
  readonly script: string;
}

/** Another page than report.html, of one file of the directory. */
export interface PageOfFile {
  readonly name: string;
  readonly file: string;
}

/**
 * Writes report.html into a directory that has been written, or the page of one of its files; what fails is a warning. Answers the files
 * written.
 */
export async function writePage(
  directory: string,
  make: (ground: PageGround) => string,
  warn: (text: string) => void,
  part?: PageOfFile,
): Promise<string[]> {
  const file = path.join(directory, part?.name ?? "report.html");
  try {
    const script = await pageScript();
    const judged = part ? await openFile(path.join(directory, part.file)) : await openDirectory(directory);
    const verdict = await check(judged);
    await writeText(directory, file, make({ verdict, script }));
    return [file];
  } catch (thrown) {
    warn(`Warning: ${file} was not written: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
    return [];
  }
}
