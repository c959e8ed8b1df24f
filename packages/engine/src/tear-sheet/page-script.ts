import { readFile } from "node:fs/promises";
import { UsageError } from "@quantlab/contracts";

/** Where the build puts the script of a page, seen from a built file and from this source. */
const places = ["./tear-sheet.browser.js", "../../dist/tear-sheet.browser.js"];

/** The program that a page carries. Throws UsageError in a source tree that has not been built. */
export async function pageScript(): Promise<string> {
  for (const place of places) {
    const text = await readFile(new URL(place, import.meta.url), "utf8").catch(() => undefined);
    if (text !== undefined) return text;
  }
  throw new UsageError("The script of the page has not been built", "Build the package: npm run build.");
}
