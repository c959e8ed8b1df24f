import path from "node:path";
import { UnreadableFileError, UsageError } from "../../errors.ts";
import type { Json } from "../../evolution/schema-node.ts";
import { parseJsonLossless } from "../../formats/json-lossless.ts";
import { parseCommandLine } from "../command-line.ts";
import type { OptionSpec } from "../option-spec.ts";
import type { Terminal } from "../terminal.ts";
import { inferSchema } from "./infer-schema.ts";
import { limits } from "./limits.ts";
import { readBounded } from "./read-folder.ts";

const see = "See quantlab-contracts infer --help.";

/** Options of `infer`. */
export const inferOptions: readonly OptionSpec[] = [
  { name: "title", value: "NAME", help: "title of the schema" },
  { name: "id", value: "URI", help: "$id of the schema" },
];

const deepest = 200;

function samplesOf(name: string, cwd: string): Json[] {
  const file = path.resolve(cwd, name);
  const bytes = Buffer.from(readBounded(file, name, limits.fileBytes, "Name a smaller sample."));
  const texts = /\.(?:jsonl|ndjson)$/.test(name)
    ? Buffer.from(bytes)
        .toString("utf8")
        .split("\n")
        .filter((line) => line.trim() !== "")
    : [bytes];
  return texts.map((text, index) => {
    const result = parseJsonLossless(text, { keyOrder: "declared", plan: 0 }, { maxDepth: deepest });
    if (result.ok) return result.value as Json;
    const { line, column, message, remedy } = result.fault;
    const at = texts.length > 1 ? `line ${index + 1}, column ${column}` : `line ${line}, column ${column}`;
    throw new UnreadableFileError(name, `${at}: ${message}`, remedy);
  });
}

/** `quantlab-contracts infer`: drafts a schema from samples of a producer that nobody has described yet. */
export function inferCommand(argv: readonly string[], terminal: Terminal): number {
  const line = parseCommandLine(argv, inferOptions, see);
  if (line.operands.length === 0) throw new UsageError("no samples are named", see);
  const samples = line.operands.flatMap((name) => samplesOf(name, terminal.cwd));
  if (samples.length === 0)
    throw new UsageError("the samples hold no document", "Name files with at least one document.");
  const [title, id] = [line.one("title"), line.one("id")];
  if (id !== undefined && !URL.canParse(id)) throw new UsageError(`--id ${JSON.stringify(id)} is no URI`, see);
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    ...(id !== undefined && { $id: id }),
    ...(title !== undefined && { title }),
    description: `Drafted from ${samples.length} ${samples.length === 1 ? "sample" : "samples"}; x-present, x-seen and x-evidence say what was seen and are to be removed.`,
    ...inferSchema(samples),
  };
  terminal.out(`${JSON.stringify(schema, null, 2)}\n`);
  return 0;
}
