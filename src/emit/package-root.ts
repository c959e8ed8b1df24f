import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { UsageError } from "../errors.ts";

/** The folder of this package, in which fixtures, cases and schemas lie. Throws UsageError when they were left out. */
export function packageRoot(): string {
  for (let folder = import.meta.dirname; ; folder = path.dirname(folder)) {
    const manifest = path.join(folder, "package.json");
    if (existsSync(manifest) && JSON.parse(readFileSync(manifest, "utf8")).name === "@quantlab/contracts") {
      if (existsSync(path.join(folder, "fixtures"))) return folder;
      break;
    }
    if (path.dirname(folder) === folder) break;
  }
  throw new UsageError(
    "the examples of the contract are not beside the command",
    "Install @quantlab/contracts whole: its folders fixtures, conformance and schemas are needed.",
  );
}
