import { Ajv } from "ajv";
import { Ajv2019 } from "ajv/dist/2019.js";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { SchemaDocument } from "../../evolution/catalogue.ts";
import type { Dialect } from "../../evolution/dialect.ts";
import { judgeValue } from "../../evolution/evaluate.ts";
import type { PairInPlace, ValidatesFor } from "../../evolution/judged-pair.ts";
import { patternTest } from "../../evolution/pattern-test.ts";
import type { Reach } from "../../evolution/reach.ts";
import type { Validates } from "../../evolution/schema-includes.ts";
import { openSchema } from "../../evolution/schema-library.ts";
import type { Json, SchemaNode } from "../../evolution/schema-node.ts";
import { Undecidable } from "../../evolution/undecidable.ts";
import * as formats from "../../formats/string-formats.ts";

// Ajv tells two patterns apart by their text.
const regExp = Object.assign(
  (source: string) => ({ test: (text: string) => patternTest(source).test(text), toString: () => source }),
  { code: "patternTest" },
);

function createAjv(dialect: Dialect, assertFormats: boolean): Ajv {
  const options = {
    strict: false,
    logger: false,
    validateSchema: false,
    // Otherwise every object has a member toString.
    ownProperties: true,
    validateFormats: assertFormats,
    addUsedSchema: false,
    // An older draft has its `$ref` alone.
    ...(dialect.startsWith("draft-") && { ignoreKeywordsWithRef: true }),
    // Most judge one value: what would make them faster costs more than it saves.
    messages: false,
    inlineRefs: false,
    loopRequired: 2,
    loopEnum: 2,
    code: { regExp, optimize: false },
  } as const;
  const ajv =
    dialect === "2020-12" ? new Ajv2020(options) : dialect === "2019-09" ? new Ajv2019(options) : new Ajv(options);
  addFormats.default(ajv);
  ajv.addFormat("date", formats.isDate);
  ajv.addFormat("date-time", formats.isDateTime);
  ajv.addFormat("local-date-time", formats.isLocalDateTime);
  ajv.addFormat("bar-time", formats.isBarTime);
  ajv.addFormat("uri", formats.isUri);
  return ajv as Ajv;
}

type Judge = (value: Json) => boolean;

function ownJudge(schema: SchemaNode, home: SchemaDocument, reach: Reach, whole: boolean, assertFormats: boolean) {
  const ajv = createAjv(whole ? home.dialect : "2020-12", assertFormats);
  for (const document of reach.closure)
    if (document.path !== home.path && !Object.hasOwn(ajv.schemas, document.uri))
      ajv.addSchema((whole ? document.written : document.schema) as object, document.uri);
  ajv.addSchema((whole ? home.written : schema) as object, home.uri);
  return ajv.getSchema(home.uri);
}

/** Validators that several schemas of a side share, so that what they refer to is compiled once. */
type Shared = Map<Dialect, { readonly ajv: Ajv; readonly added: Set<SchemaDocument> }>;

function sharedJudge(home: SchemaDocument, reach: Reach, assertFormats: boolean, shared: Shared) {
  const { ajv, added } = shared.get(home.dialect) ?? { ajv: createAjv(home.dialect, assertFormats), added: new Set() };
  shared.set(home.dialect, { ajv, added });
  for (const document of reach.closure)
    if (!added.has(document)) {
      if (!Object.hasOwn(ajv.schemas, document.uri)) ajv.addSchema(document.written as object, document.uri);
      added.add(document);
    }
  return ajv.getSchema(home.uri);
}

function compile(
  schema: SchemaNode,
  home: SchemaDocument,
  reach: Reach,
  assertFormats: boolean,
  shared: Shared,
): Judge {
  // As it was written, by a validator of its own dialect; a schema edited for a comparison exists in 2020-12 only.
  const whole = schema === home.schema && home.dialect !== "draft-04" && home.dialect !== "draft-06";
  const judge =
    whole && reach.closure.includes(home)
      ? sharedJudge(home, reach, assertFormats, shared)
      : ownJudge(schema, home, reach, whole, assertFormats);
  if (judge === undefined) throw new Undecidable("the schema cannot be compiled");
  return (value) => judge(value) === true;
}

/** A schema that cannot be compiled is not compiled again for every value. */
function compiled(...given: Parameters<typeof compile>): Judge {
  try {
    return compile(...given);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    return () => {
      throw new Undecidable(why);
    };
  }
}

const mostAsked = 2_000_000;

/** Confirms counterexamples: a value counts only where Ajv and the evaluator of this package agree about it, or where Ajv would take too long. */
export function secondValidator(assertFormats: boolean, expired?: () => boolean): ValidatesFor {
  const old: Shared = new Map();
  const next: Shared = new Map();
  return (pair: PairInPlace): Validates => {
    const judges = new Map<SchemaNode, Judge>();
    return (schema, value, documents) => {
      const isNew = schema === pair.after.schema || documents === pair.newReach.byUri;
      const [home, reach] = isNew ? [pair.after, pair.newReach] : [pair.before, pair.oldReach];
      const own = judgeValue(openSchema(schema, reach.byUri), value, assertFormats, expired);
      // Ajv remembers nothing and cannot be stopped.
      if (own.asked > mostAsked) return own.valid;
      const judge = judges.get(schema) ?? compiled(schema, home, reach, assertFormats, isNew ? next : old);
      judges.set(schema, judge);
      if (judge(value) !== own.valid) throw new Undecidable("two validators disagree about the counterexample");
      return own.valid;
    };
  };
}
