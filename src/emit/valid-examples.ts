import { conformsInside } from "./conforms-inside.ts";
import type { Emitted } from "./emitted.ts";
import { filledHoles } from "./filled-holes.ts";
import { judged, warningsOf } from "./judged.ts";
import type { Material } from "./material.ts";
import type { SchemaFiles } from "./schema-files.ts";

/**
 * Examples of a kind in which nothing is found: recordings, composed ones, near misses of its rules, and what shows the rest of its schemas.
 * Last come those that have warnings because what they show cannot be shown without.
 */
export async function validExamples(material: Material, schemas: SchemaFiles): Promise<Emitted[]> {
  const { kind, bases, departing, cases } = material;
  const name = kind.entry.kind;
  const examples: Emitted[] = bases.map((base) => ({ kind: name, base, artifact: base, about: base.id, warnings: 0 }));
  for (const { good, base, artifact, rule, name: about } of cases)
    if (good && warningsOf(judged(kind, base, artifact)) === 0 && (await conformsInside(base, artifact)))
      examples.push({ kind: name, base, artifact, about: `${rule}: ${about}`, warnings: 0 });
  const clean = [
    ...examples,
    ...(await filledHoles(examples, bases, kind, schemas, { warnings: false, recordings: [] })),
  ];
  return [...clean, ...(await filledHoles(clean, bases, kind, schemas, { warnings: true, recordings: departing }))];
}
