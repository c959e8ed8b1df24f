import { jsonEqual } from "../formats/string-formats.ts";
import { evaluateArray, evaluateObject } from "./evaluate-children.ts";
import { evaluatePlain } from "./evaluate-plain.ts";
import type { Literal } from "./literal.ts";
import { refuseMalformed } from "./malformed-keyword.ts";
import { childPlace, type Place, resolve, type Scope } from "./schema-library.ts";
import { type Json, olderKeyword } from "./schema-node.ts";
import { Undecidable } from "./undecidable.ts";

/** What a validation found, with the members and items that it looked at. */
export interface Evaluation {
  valid: boolean;
  readonly names: Set<string>;
  readonly items: Set<number>;
}

/** How formats are read, and whether an answer hung on a format only known approximately. */
export interface Evaluating {
  readonly assertFormats: boolean;
  uncertain: boolean;
  /** What was found by the schemas that references lead to, while one value is judged: else definitions that refer twice cost 2^depth. */
  found?: WeakMap<object, Map<Json, Found[]>> | undefined;
  /** How many schemas a validator that remembers nothing would have asked. */
  asked?: number;
  /** How many were asked. */
  steps?: number;
  /** Asked now and then; true ends the evaluation as undecidable. */
  readonly expired?: (() => boolean) | undefined;
}

interface Found {
  readonly scope: Scope;
  readonly evaluation: Evaluation;
  readonly asked: number;
}

const betweenLooks = 1024;

function absorb(into: Evaluation, from: Evaluation): void {
  for (const name of from.names) into.names.add(name);
  for (const item of from.items) into.items.add(item);
}

function evaluateTarget(target: Place, value: Json, context: Evaluating): Evaluation {
  const { node, scope } = target;
  if (typeof node === "boolean") return evaluate(target, value, context);
  context.found ??= new WeakMap();
  const byValue = context.found.get(node) ?? new Map<Json, Found[]>();
  context.found.set(node, byValue);
  const here = byValue.get(value) ?? [];
  const known = here.find((one) => one.scope.resource === scope.resource && one.scope.entered === scope.entered);
  const before = context.asked ?? 0;
  if (known !== undefined) {
    context.asked = before + known.asked;
    return known.evaluation;
  }
  const evaluation = evaluate(target, value, context);
  here.push({ scope, evaluation, asked: (context.asked ?? 0) - before });
  byValue.set(value, here);
  return evaluation;
}

function applyReferences(place: Place, value: Json, context: Evaluating, result: Evaluation): void {
  if (typeof place.node === "boolean") return;
  for (const keyword of ["$ref", "$dynamicRef"]) {
    if (place.node[keyword] === undefined) continue;
    const target = evaluateTarget(resolve(place.node[keyword], place.scope, keyword === "$dynamicRef"), value, context);
    if (target.valid) absorb(result, target);
    else result.valid = false;
  }
}

function applyCombinations(place: Place, value: Json, context: Evaluating, result: Evaluation): void {
  const { node, scope } = place;
  if (typeof node === "boolean") return;
  for (const [keyword, enough] of [
    ["allOf", (passed: number, all: number) => passed === all],
    ["anyOf", (passed: number) => passed > 0],
    ["oneOf", (passed: number) => passed === 1],
  ] as const) {
    const branches = node[keyword];
    if (!Array.isArray(branches)) continue;
    const passed = branches
      .map((branch) => evaluate(childPlace(branch, scope), value, context))
      .filter((branch) => branch.valid);
    for (const branch of passed) absorb(result, branch);
    if (!enough(passed.length, branches.length)) result.valid = false;
  }
  if (node.not !== undefined && evaluate(childPlace(node.not, scope), value, context).valid) result.valid = false;
  if (node.if === undefined) return;
  const condition = evaluate(childPlace(node.if, scope), value, context);
  if (condition.valid) absorb(result, condition);
  const consequence = condition.valid ? node.then : node.else;
  if (consequence === undefined) return;
  const branch = evaluate(childPlace(consequence, scope), value, context);
  if (branch.valid) absorb(result, branch);
  else result.valid = false;
}

const listed = new WeakMap<readonly unknown[], ReadonlySet<unknown>>();

/** Whether a list has a value; a long list of plain values is looked up, not searched. */
function isListed(options: readonly unknown[], value: Json): boolean {
  if (typeof value === "object" && value !== null) return options.some((option) => jsonEqual(option, value));
  const known = listed.get(options) ?? new Set(options);
  listed.set(options, known);
  return known.has(value);
}

/** Judges a value by a schema, as JSON Schema 2020-12 says, with exact arithmetic. */
export function evaluate(place: Place, value: Json, context: Evaluating): Evaluation {
  const result: Evaluation = { valid: true, names: new Set(), items: new Set() };
  const { node } = place;
  context.asked = (context.asked ?? 0) + 1;
  context.steps = (context.steps ?? 0) + 1;
  if (context.steps % betweenLooks === 0 && context.expired?.() === true)
    throw new Undecidable("the decision takes more time than allowed");
  if (typeof node === "boolean") return { ...result, valid: node };
  if (olderKeyword(node) !== undefined) context.uncertain = true;
  refuseMalformed(node);
  if (Array.isArray(node.enum) && !isListed(node.enum, value)) result.valid = false;
  if (node.const !== undefined && !jsonEqual(node.const, value)) result.valid = false;
  if (!evaluatePlain(node, value, context)) result.valid = false;
  if (!result.valid) return result;
  applyReferences(place, value, context, result);
  if (result.valid) applyCombinations(place, value, context, result);
  if (!result.valid) return { ...result, names: new Set(), items: new Set() };
  if (Array.isArray(value)) evaluateArray(place, value, context, result, evaluate);
  else if (typeof value === "object" && value !== null)
    evaluateObject(place, value as { readonly [name: string]: Json }, context, result, evaluate);
  if (!result.valid) {
    result.names.clear();
    result.items.clear();
  }
  return result;
}

/** Whether a value makes a literal true. */
export function satisfies(given: Literal, value: Json, context: Evaluating): boolean {
  if (given.is === "any") return given.of.some((one) => satisfies(one, value, context));
  // The value may have grown since.
  context.found = undefined;
  return evaluate(given, value, context).valid === given.holds;
}

/** Whether a value makes all literals true. */
export function satisfiesAll(given: readonly Literal[], value: Json, context: Evaluating): boolean {
  return given.every((one) => satisfies(one, value, context));
}

/** A judgment, and how many schemas a validator that remembers nothing asks for it. */
export interface Judgment {
  readonly valid: boolean;
  readonly asked: number;
}

/** Judges a value by a schema, with nothing but this module; undecidable once `expired` says so. */
export function judgeValue(place: Place, value: Json, assertFormats: boolean, expired?: () => boolean): Judgment {
  const context: Evaluating = { assertFormats, uncertain: false, expired };
  const { valid } = evaluate(place, value, context);
  return { valid, asked: context.asked ?? 0 };
}

/** Whether a value is valid under a schema, with nothing but this module. */
export function isValid(place: Place, value: Json, assertFormats: boolean): boolean {
  return judgeValue(place, value, assertFormats).valid;
}
