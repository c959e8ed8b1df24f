import { type Edit, patchJson } from "../../conformance/edits.ts";
import { parseJson } from "../formats/json-parse.ts";
import type { DescribedFile, SchemaFiles } from "./schema-files.ts";
import { schemaMutations } from "./schema-mutations.ts";

/** One way to spoil one line of a stream. */
export interface LineMutation {
  readonly what: string;
  readonly line: number;
  readonly pointer: string;
  /** What the line tells: lines of one shape are spoilt alike. */
  readonly shape: string;
  readonly edit: Edit;
}

/** Everything that the schema forbids about the lines of a stream, one departure at a time; the first line of a shape stands for all. */
export function* lineMutations(
  { schema, id }: DescribedFile,
  file: string,
  content: string | Uint8Array,
  schemas: SchemaFiles,
): Generator<LineMutation> {
  const text = typeof content === "string" ? content : new TextDecoder().decode(content);
  const tag = schema.discriminator?.propertyName;
  const shapes = new Set<string>();
  for (const [line, written] of text.split("\n").entries()) {
    const parsed = parseJson(written);
    if (!parsed.ok || typeof parsed.value !== "object" || parsed.value === null) continue;
    const told = parsed.value as Readonly<Record<string, unknown>>;
    const shape = String(tag === undefined ? Object.keys(told).sort() : told[tag]);
    if (shapes.has(shape)) continue;
    shapes.add(shape);
    for (const { what, pointer, edits } of schemaMutations(schema, id, parsed.value, schemas, undefined)) {
      const spoilt = edits.reduce((text, edit) => patchJson(text, edit), written);
      yield { what, line, pointer, shape, edit: { file, op: "set-line", line, text: spoilt } };
    }
  }
}
