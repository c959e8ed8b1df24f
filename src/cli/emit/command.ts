import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { EmittedExample, EmittedExamples } from "../../../generated/meta/types.ts";
import type { CatalogueEntry } from "../../catalogue-entry.ts";
import type { Emitted } from "../../emit/emitted.ts";
import { examplesOf } from "../../emit/examples.ts";
import { packageRoot } from "../../emit/package-root.ts";
import { putExample } from "../../emit/put-example.ts";
import { UsageError } from "../../errors.ts";
import { count } from "../../report/number-text.ts";
import { systemReason } from "../../system-reason.ts";
import { makeFolders } from "../../tree/made-folders.ts";
import { exitCodes } from "../exit-code.ts";
import { explainError } from "../fatal.ts";
import { kindNamed } from "../named-kind.ts";
import type { Terminal } from "../terminal.ts";
import { emitHelp } from "./help.ts";
import { type EmitLine, parseEmitOptions } from "./options.ts";

/** `quantlab-contracts emit`: arguments to exit code. Never throws. */
export async function emitExamples(argv: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const line = parseEmitOptions(argv);
    if (line.help) terminal.out(emitHelp());
    else await emit(line, terminal);
    return exitCodes.conforms;
  } catch (thrown) {
    return explainError(thrown, terminal, "quantlab-contracts");
  }
}

async function emit(line: EmitLine, terminal: Terminal): Promise<void> {
  const entry = kindNamed(line.kind);
  if (line.out === undefined && entry.form === "directory")
    throw new UsageError(`${entry.kind} is a directory`, "Say with --out DIR where examples are to be written.");
  const examples = await examplesOf(entry, packageRoot(), line);
  if (line.out === undefined) {
    for (const { artifact } of examples)
      terminal.out(textOf(artifact.files[artifact.name] ?? Object.values(artifact.files)[0]));
    return;
  }
  write(examples, entry, line, path.resolve(terminal.cwd, line.out));
  terminal.err(`quantlab-contracts: ${count(examples.length, "example")} of ${entry.kind} in ${line.out}\n`);
}

function write(examples: readonly Emitted[], { kind }: CatalogueEntry, line: EmitLine, folder: string): void {
  try {
    makeFolders(folder);
    if (readdirSync(folder).length > 0) throw notEmpty(line);
    const written = examples.map((one, place) => listed(one, place, folder));
    const list: EmittedExamples = {
      schema_version: "1.0",
      kind,
      valid: !line.invalid,
      seed: line.seed ?? null,
      examples: written,
    };
    writeFileSync(path.join(folder, "emitted.json"), `${JSON.stringify(list, null, 2)}\n`);
  } catch (cause) {
    if (cause instanceof UsageError) throw cause;
    if ((cause as NodeJS.ErrnoException).code === "EEXIST") throw notEmpty(line);
    throw new UsageError(
      `${line.out} cannot be written to: ${systemReason(cause)}`,
      "Give --out a folder that can be made, with space left.",
    );
  }
}

const notEmpty = ({ out }: EmitLine) => new UsageError(`${out} is not empty`, "Give --out a new folder.");

function listed(example: Emitted, place: number, folder: string): EmittedExample {
  const { about, warnings, breaks } = example;
  const own = String(place + 1).padStart(4, "0");
  // Another command may have found the folder empty too: only one of them makes the first of these.
  mkdirSync(path.join(folder, own));
  const artifact = putExample(example, path.join(folder, own));
  return { path: `${own}/${artifact}`, about, warnings, ...(breaks && { breaks }) };
}

function textOf(content: string | Uint8Array | undefined): string {
  const text = typeof content === "string" ? content : new TextDecoder().decode(content);
  return text.endsWith("\n") ? text : `${text}\n`;
}
