import { jsonEqual } from "../formats/string-formats.ts";
import { literal, literalKey } from "./literal.ts";
import { type PartPair, pairedParts, type Step } from "./paired-parts.ts";
import type { Place } from "./schema-library.ts";
import { type Json, plainKeywords, type SchemaNode } from "./schema-node.ts";
import type { Solver } from "./solver.ts";
import { emptyScope } from "./synthetic.ts";
import { Undecidable } from "./undecidable.ts";

/** A pair of parts, and the pair it was found in. */
interface Link extends PartPair {
  readonly above?: Link;
  readonly depth: number;
}

/** Whether one schema was shown to imply the other part by part, and values that may show the opposite. */
export interface ProofByParts {
  readonly proved: boolean;
  readonly candidates: readonly Json[];
}

const mostFailures = 8;
/** No validator judges a value that lies much deeper. */
const deepestLift = 200;

function plainPart(node: SchemaNode): SchemaNode {
  if (typeof node === "boolean") return node;
  return Object.fromEntries(Object.entries(node).filter(([keyword]) => plainKeywords.includes(keyword)));
}

function impliesPlainly(left: SchemaNode, right: SchemaNode, solver: Solver): boolean {
  const [one, other] = [plainPart(left), plainPart(right)];
  return jsonEqual(one, other) || solver.satisfy([emptyScope(one), emptyScope(other, false)]).is === "none";
}

function shapeOf(step: Step, value: Json): SchemaNode | undefined {
  if (step.is === "member")
    return { type: "object", required: [step.name], properties: { [step.name]: { const: value } } };
  if (step.is !== "item") return undefined;
  const prefixItems = [...Array.from({ length: step.index }, () => true), { const: value }];
  return { type: "array", minItems: step.index + 1, prefixItems };
}

/** A value of the outermost pair that holds the value of an inner one. */
function lifted(link: Link, value: Json, solver: Solver): Json | undefined {
  let inner = value;
  if (link.depth > deepestLift) return undefined;
  for (let at: Link | undefined = link; at?.above !== undefined; at = at.above) {
    if (at.step.is === "same") continue;
    const shape = shapeOf(at.step, inner);
    if (shape === undefined) return undefined;
    const outcome = solver.satisfy([literal(at.above.left), emptyScope(shape)]);
    if (outcome.is !== "value") return undefined;
    inner = outcome.value;
  }
  return inner;
}

/** Whether a chain of pairs that judge the same value comes back to itself: then nothing is proved of it. */
function hasCircle(edges: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const waiting = new Map<string, number>();
  for (const targets of edges.values()) for (const to of targets) waiting.set(to, (waiting.get(to) ?? 0) + 1);
  const free = [...edges.keys()].filter((from) => !waiting.has(from));
  for (const from of free)
    for (const to of edges.get(from) ?? []) {
      const left = (waiting.get(to) ?? 0) - 1;
      waiting.set(to, left);
      if (left === 0) free.push(to);
    }
  return [...waiting.values()].some((left) => left > 0);
}

/**
 * Compares two schemas that are made alike part by part, each pair once: what every part implies, the whole does. A smallest value that shows
 * the opposite would hold a smaller one, so that a pair may rest on itself where it comes back in a part of its value.
 */
export function proveByParts(left: Place, right: Place, solver: Solver, expired?: () => boolean): ProofByParts {
  const candidates: Json[] = [];
  const edges = new Map<string, Set<string>>();
  const open: Link[] = [{ left, right, step: { is: "same" }, depth: 0 }];
  let failures = 0;
  try {
    for (let link = open.pop(); link !== undefined; link = open.pop()) {
      if (expired?.() === true) return { proved: false, candidates };
      const [one, other] = [literal(link.left), literal(link.right)];
      if (one.meaning === other.meaning || one.node === false || other.node === true) continue;
      const key = `${literalKey(one)} ${literalKey(other)}`;
      const { above } = link;
      if (above !== undefined && link.step.is === "same") {
        const from = `${literalKey(literal(above.left))} ${literalKey(literal(above.right))}`;
        edges.set(from, (edges.get(from) ?? new Set()).add(key));
      }
      if (edges.has(key)) continue;
      edges.set(key, new Set());
      const parts = impliesPlainly(one.node, other.node, solver) ? pairedParts(link.left, link.right) : undefined;
      if (parts !== undefined) {
        for (const part of [...parts].reverse()) open.push({ ...part, above: link, depth: link.depth + 1 });
        continue;
      }
      // Of the outermost pair that is the question itself.
      if (above === undefined) return { proved: false, candidates };
      const outcome = solver.satisfy([one, { ...other, holds: false }]);
      if (outcome.is === "none") continue;
      const value = outcome.is === "value" ? lifted(link, outcome.value, solver) : undefined;
      if (value !== undefined) candidates.push(value);
      if (++failures >= mostFailures) return { proved: false, candidates };
    }
  } catch (error) {
    if (error instanceof Undecidable || error instanceof RangeError) return { proved: false, candidates };
    throw error;
  }
  return { proved: failures === 0 && !hasCircle(edges), candidates };
}
