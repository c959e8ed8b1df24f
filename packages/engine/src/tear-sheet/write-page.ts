import path from "node:path";
import { check } from "@quantlab/contracts";
import { openDirectory } from "@quantlab/contracts/node";
import { writeText } from "../charts/write-pictures.ts";
import { pageScript } from "./page-script.ts";
import type { Verdict } from "./sections/conformance.ts";
import { readWrittenDocuments, type WrittenDocuments } from "./written-documents.ts";

/** What every page is made of beside its own facts. */
export interface PageGround {
  readonly documents: WrittenDocuments;
  readonly verdict: Verdict;
  readonly script: string;
}

/** Writes report.html into a directory that has been written; what fails is a warning. Answers the files written. */
export async function writePage(
  directory: string,
  make: (ground: PageGround) => string,
  warn: (text: string) => void,
): Promise<string[]> {
  const file = path.join(directory, "report.html");
  try {
    const script = await pageScript();
    const verdict = await check(await openDirectory(directory));
    await writeText(directory, file, make({ documents: readWrittenDocuments(directory), verdict, script }));
    return [file];
  } catch (thrown) {
    warn(`Warning: ${file} was not written: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
    return [];
  }
}
