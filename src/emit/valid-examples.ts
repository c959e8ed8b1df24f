import type { Emitted } from "./emitted.ts";
import { filledHoles } from "./filled-holes.ts";
import { judged, warningsOf } from "./judged.ts";
import type { Material } from "./material.ts";
import type { SchemaFiles } from "./schema-files.ts";

/** Examples of a kind that conform: recordings, near misses of its rules, and what shows the rest of its schemas. */
export async function validExamples(material: Material, schemas: SchemaFiles): Promise<Emitted[]> {
  const { kind, bases, cases } = material;
  const name = kind.entry.kind;
  const examples: Emitted[] = bases.map(({ fixture, warnings }) => ({
    kind: name,
    base: fixture,
    artifact: fixture,
    about: `recorded: ${fixture.id}`,
    warnings,
  }));
  for (const { good, base, artifact, rule, name: about } of cases)
    if (good && warningsOf(judged(kind, base, artifact)) === 0)
      examples.push({ kind: name, base, artifact, about: `${rule}: ${about}`, warnings: 0 });
  return [...examples, ...(await filledHoles(examples, material, schemas))];
}
