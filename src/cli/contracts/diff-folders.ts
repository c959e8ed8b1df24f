import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { temporaryFolder } from "../recording-terminal.ts";
import { run } from "./recorded-run.ts";

/** The files of a version by name; text is written as it stands. */
type Files = Readonly<Record<string, unknown>>;

/** What `diff` says of two folders of schemas. */
export async function diffFolders(old: Files, next: Files) {
  const folder = temporaryFolder();
  for (const [side, files] of [
    ["old", old],
    ["new", next],
  ] as const) {
    mkdirSync(path.join(folder, side));
    for (const [name, file] of Object.entries(files))
      writeFileSync(path.join(folder, side, name), typeof file === "string" ? file : JSON.stringify(file));
  }
  const { code, out } = await run(["diff", "old", "new", "--format", "json"], folder);
  const { summary, changes } = JSON.parse(out);
  const rules: string[] = changes.map(
    (change: { schema: string; pointer: string; rule: string }) =>
      `${change.rule.replace("change.", "")} ${change.schema}#${change.pointer}`,
  );
  return { code, summary, rules };
}
