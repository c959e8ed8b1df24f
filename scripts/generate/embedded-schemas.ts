const declaration = /\bconst (schema\d+) = (?=[{[])/g;
const use = /\b(schema\d+)((?:\.[A-Za-z_$][\w$]*|\[(?:\d+|"(?:[^"\\]|\\.)*")\])+)/g;
const step = /\.([A-Za-z_$][\w$]*)|\[(\d+|"(?:[^"\\]|\\.)*")\]/g;
/** A value that is told of more than once is written once when it is longer. */
const shortText = 60;

/**
 * Ajv embeds whole schemas in its code and tells of `schema12.properties.fee.type`. Puts the value itself in the place of each such path, so
 * that nothing needs the schemas any more: objects that every process would make before the first value is judged.
 */
export function withoutEmbeddedSchemas(code: string): string {
  const schemas = embeddedIn(code);
  const shared = new Map<string, { uses: number; name: string }>();
  const textOf = (name: string, path: string): string | undefined => {
    const value = schemas.has(name) ? valueAlong(schemas.get(name), path) : undefined;
    return value === undefined ? undefined : JSON.stringify(value);
  };
  for (const [, name = "", path = ""] of code.matchAll(use)) {
    const text = textOf(name, path);
    if (text === undefined || text.length <= shortText) continue;
    const known = shared.get(text) ?? { uses: 0, name: `told${shared.size}` };
    shared.set(text, { ...known, uses: known.uses + 1 });
  }
  const replaced = code.replace(use, (whole, name: string, path: string) => {
    const text = textOf(name, path);
    if (text === undefined) return whole;
    const known = shared.get(text);
    return known && known.uses > 1 ? known.name : text;
  });
  const constants = [...shared]
    .filter(([, { uses }]) => uses > 1)
    .map(([text, { name }]) => `const ${name} = ${text};`);
  return replaced + constants.join("");
}

function embeddedIn(code: string): Map<string, unknown> {
  const schemas = new Map<string, unknown>();
  let searched = 0;
  for (const { 0: text, 1: name = "", index } of code.matchAll(declaration)) {
    // What a schema quotes declares nothing.
    if (index < searched) continue;
    searched = endOfJson(code, index + text.length);
    schemas.set(name, JSON.parse(code.slice(index + text.length, searched)));
  }
  return schemas;
}

function valueAlong(schema: unknown, path: string): unknown {
  let value = schema;
  for (const [, name, index] of path.matchAll(step)) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Record<string, unknown>)[name ?? String(JSON.parse(index as string))];
  }
  return value;
}

/** Where the JSON text that starts there ends. */
function endOfJson(code: string, start: number): number {
  let depth = 0;
  for (const { 0: token, index } of code.slice(start).matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]]/g)) {
    if (token === "{" || token === "[") depth++;
    if ((token === "}" || token === "]") && --depth === 0) return start + index + 1;
  }
  throw new Error("a schema in the code of Ajv has no end");
}
