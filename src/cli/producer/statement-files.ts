import { statSync } from "node:fs";
import path from "node:path";
import { UsageError } from "../../errors.ts";
import { fileSink } from "../file-sink.ts";
import { badge } from "./badge.ts";
import type { Statement } from "./statement.ts";
import { statementMarkdown } from "./statement-markdown.ts";

const forms: Readonly<Record<string, (statement: Statement) => string>> = {
  ".md": statementMarkdown,
  ".json": (statement) => `${JSON.stringify(statement, null, 2)}\n`,
  ".svg": badge,
};

/** Checks the names of statement files, and their folders, before any case runs. Throws UsageError. */
export function checkStatementNames(files: readonly string[], cwd: string): void {
  for (const file of files) {
    if (!Object.hasOwn(forms, path.extname(file)))
      throw new UsageError(
        `${file} is no name of a statement`,
        "Give --statement a name that ends in .md, .json or .svg.",
      );
    if (!statSync(path.dirname(path.resolve(cwd, file)), { throwIfNoEntry: false })?.isDirectory())
      throw new UsageError(`${file} cannot be written: its folder is not there`, "Make the folder first.");
  }
}

/** Writes a statement in every form that was asked for, each as a whole. Throws UsageError when one cannot be written. */
export function writeStatements(statement: Statement, files: readonly string[], cwd: string): void {
  for (const file of files) {
    const sink = fileSink(path.resolve(cwd, file));
    try {
      sink.write(forms[path.extname(file)]?.(statement) ?? "");
      sink.end();
    } finally {
      sink.abandon();
    }
  }
}
