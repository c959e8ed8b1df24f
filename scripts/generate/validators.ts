import { _, type CodeKeywordDefinition } from "ajv";
import { Ajv2020, type Options } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";
import { transform } from "esbuild";
import {
  isBarTime,
  isDate,
  isDateTime,
  isLocalDateTime,
  isUri,
  repeatedItem,
} from "../../src/formats/string-formats.ts";
import { withoutEmbeddedSchemas } from "./embedded-schemas.ts";
import { withFaultsApart } from "./faults-apart.ts";
import type { SchemaSet } from "./load-schemas.ts";
import { annotations } from "./vocabulary.ts";

const runtime: Readonly<Record<string, string>> = {
  'require("ajv/dist/runtime/ucs2length").default': "codePointLength",
  'require("ajv/dist/runtime/equal").default': "jsonEqual",
  'require("repeated-item")': "repeatedItem",
};
const formats: Readonly<Record<string, (text: string) => boolean>> = {
  date: isDate,
  "date-time": isDateTime,
  "local-date-time": isLocalDateTime,
  "bar-time": isBarTime,
  uri: isUri,
};

/** An Ajv that knows the vocabulary and the formats: what the generated validators are compiled with. */
export function createAjv(schemas: SchemaSet, options: Options = {}): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    strictTypes: false,
    discriminator: true,
    allErrors: true,
    unicodeRegExp: false,
    strictNumbers: false,
    ...options,
  });
  // The 2020-12 class switches these on whatever it is told; no schema of ours uses them, and they make every function longer.
  ajv.opts.unevaluated = false;
  ajv.opts.dynamicRef = false;
  addFormats.default(ajv);
  // Ours replace the ones of the same name: no regular expression, and half the time of a validation.
  for (const [name, accepts] of Object.entries(formats)) ajv.addFormat(name, accepts);
  // What judges the schemas themselves keeps Ajv's.
  ajv.getSchema("https://json-schema.org/draft/2020-12/schema");
  ajv.removeKeyword("uniqueItems");
  ajv.addKeyword(uniqueItems);
  ajv.addVocabulary([...annotations]);
  for (const schema of schemas.byId.values()) ajv.addSchema(withoutAnnotations(schema) as object);
  return ajv;
}

/** Ajv's own compares every item with every other: a long list would never be judged. */
const uniqueItems: CodeKeywordDefinition = {
  keyword: "uniqueItems",
  type: "array",
  schemaType: "boolean",
  error: {
    message: "repeats an item",
    params: ({ params: { pair } }) => _`{i: ${pair}[1], j: ${pair}[0]}`,
  },
  code(cxt) {
    if (cxt.schema !== true) return;
    const repeated = cxt.gen.scopeValue("func", { ref: repeatedItem, code: _`require("repeated-item")` });
    const pair = cxt.gen.const("pair", _`${repeated}(${cxt.data})`);
    cxt.setParams({ pair });
    cxt.fail(_`${pair} !== undefined`);
  },
};

const silent = new Set<string>([
  "title",
  "description",
  "examples",
  "default",
  "deprecated",
  "$schema",
  ...annotations,
]);

/** Ajv embeds the schemas in its output: what does not judge is left out. */
function withoutAnnotations(node: unknown, names = false): unknown {
  if (Array.isArray(node)) return node.map((item) => withoutAnnotations(item));
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([name]) => names || !silent.has(name))
      .map(([name, value]) => [
        name,
        name === "const" || name === "enum"
          ? value
          : withoutAnnotations(value, name === "properties" || name === "$defs"),
      ]),
  );
}

/** One self-contained ES module a schema: no eval, no import but the shared string formats. */
export async function generateValidator(ajv: Ajv2020, id: string, name: string, runtimePath: string): Promise<string> {
  let code = withoutCounting(standaloneCode.default(ajv, { [name]: id }));
  const imports = new Set<string>();
  for (const [call, replacement] of Object.entries(runtime)) {
    if (!code.includes(call)) continue;
    imports.add(replacement);
    code = code.replaceAll(call, replacement);
  }
  code = code.replace(
    /formats(?:\.([a-z]+)|\["([a-z-]+)"\])/g,
    (whole, plain: string | undefined, quoted: string | undefined) => {
      const fn = formats[(plain ?? quoted) as string]?.name;
      if (!fn) return whole;
      imports.add(fn);
      return fn;
    },
  );
  code = withoutEmbeddedSchemas(code.replace(/^"use strict";/, "").replace(/^export default .*?;$/m, ""));
  const small = await transform(code, {
    format: "esm",
    target: "es2022",
    minifySyntax: true,
    treeShaking: true,
    legalComments: "none",
  });
  // Copied for every part that fails, a list of violations would cost the square of its length.
  const text = withFaultsApart(
    small.code
      .replace(
        /const (err\d+) = (\{ instancePath.*\});\n\s*vErrors === null \? vErrors = \[\1\] : vErrors\.push\(\1\), errors\+\+;/g,
        "vErrors = addError(vErrors, $2), errors++;",
      )
      .replace(/vErrors\.concat\((validate\d+\.errors)\)/g, "addErrors(vErrors, $1)")
      .replace(/const (tag\d+) = [\s\S]*?error: "tag", tag: "[^"]*", tagValue: \1 \}/g, withAlternatives)
      // No keyword of ours looks at what is around a value: of its place the path is enough.
      .replace(/\{ instancePath = "", parentData, parentDataProperty, rootData = data \} = \{\}/g, 'instancePath = ""')
      .replace(
        /(\bvalidate\d+\([^,{}]+), \{ instancePath(?:: (.*?))?, parentData.*?, rootData \}/g,
        (_, call: string, path = "instancePath") => `${call}, ${path}`,
      ),
  );
  if (/\b(?:parentData|rootData)\b/.test(text))
    throw new Error(`${id}: a value is passed on in a way that is not known`);
  if (text.includes(".concat(")) throw new Error(`${id}: violations are joined in a way that is not known`);
  if (/\brequire\(|\beval\(|new Function\(/.test(text))
    throw new Error(
      `${id}: the validator is not self-contained: ${/.*(?:require\(|eval\(|new Function\().*/.exec(text)?.[0].slice(0, 200)}`,
    );
  const header =
    imports.size > 0 ? `import { ${[...imports].sort().join(", ")} } from "${runtimePath}/string-formats.ts";\n` : "";
  const adds = text.includes("addErrors(") ? "addError, addErrors" : "addError";
  return `import { ${adds} } from "${runtimePath}/add-error.ts";\n${header}${text}`;
}

/** Whether a text is empty needs no counting of its characters; what then counts nothing is left out. */
function withoutCounting(code: string): string {
  const text = code.replace(/\bfunc\d+\((\w+)\) < 1\b/g, "$1.length < 1");
  return text.replace(/const (func\d+) = [^;]*;/g, (declared, name) => (text.includes(`${name}(`) ? declared : ""));
}

/** The branch of a union by its tag: a tag that names none is told which there are, as Ajv tells of other values. */
function withAlternatives(code: string, tag: string): string {
  const named = [...code.matchAll(new RegExp(`${tag} === ("(?:[^"\\\\]|\\\\.)*")`, "g"))].map(([, value]) => value);
  return code.replaceAll(`tagValue: ${tag} }`, `tagValue: ${tag}, allowedValues: [${named.join(", ")}] }`);
}

/** Options for standalone code: source kept, formats referred to by name. */
export const standaloneOptions: Options = {
  code: { source: true, esm: true, lines: true, optimize: 1, formats: _`formats` },
  messages: false,
};
