import { isObject, type SchemaNode, schemaListKeywords, schemaMapKeywords } from "./schema-node.ts";
import { Undecidable } from "./undecidable.ts";

type Fits = (value: unknown) => boolean;

const typeNames: readonly unknown[] = ["object", "array", "string", "number", "integer", "boolean", "null"];
const isList: Fits = (value) => Array.isArray(value) && value.length > 0;
const isText: Fits = (value) => typeof value === "string";
const isNumber: Fits = (value) => typeof value === "number";
const isCount: Fits = (value) => Number.isInteger(value) && Number(value) >= 0;
const areTexts: Fits = (value) => Array.isArray(value) && value.every(isText);
const each = (names: readonly string[], fits: Fits) => names.map((name) => [name, fits] as const);

const shapes: ReadonlyMap<string, Fits> = new Map([
  ...each(["type"], (value) => [value].flat().every((name) => typeNames.includes(name)) && isList([value].flat())),
  ...each(["enum"], Array.isArray),
  ...each(["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"], isNumber),
  ...each(["multipleOf"], (value) => isNumber(value) && Number(value) > 0),
  ...each(["minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"], isCount),
  ...each(["minContains", "maxContains"], isCount),
  ...each(["uniqueItems"], (value) => typeof value === "boolean"),
  ...each(["pattern", "format", "$ref", "$dynamicRef"], isText),
  ...each(["required"], areTexts),
  ...each(["dependentRequired"], (value) => isObject(value) && Object.values(value).every(areTexts)),
  ...each(schemaListKeywords, isList),
  ...each(schemaMapKeywords, isObject),
]);

const sound = new WeakSet<object>();

/** Refuses to judge by a keyword whose value means nothing: each validator makes something else of it. */
export function refuseMalformed(node: Exclude<SchemaNode, boolean>): void {
  if (sound.has(node)) return;
  for (const [keyword, value] of Object.entries(node))
    if (shapes.get(keyword)?.(value) === false)
      throw new Undecidable(`${JSON.stringify(value)?.slice(0, 60)} means nothing as the value of ${keyword}`);
  sound.add(node);
}
