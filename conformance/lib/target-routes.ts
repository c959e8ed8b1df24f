import type { GlobalRouting, RouteDecision, TargetRouting } from "../../generated/foxml/v1/types.ts";
import { escapeToken } from "../../src/formats/json-pointer.ts";
import type { Directory } from "../../src/view.ts";
import { equal } from "./equal.ts";
import { isObject } from "./json-object.ts";
import { targetFolder } from "./model-path.ts";
import { modelTree } from "./model-tree.ts";

export { targetFolder } from "./model-path.ts";

/** A decision with its place in the document. */
export interface PlacedDecision {
  readonly target: string;
  readonly pointer: string;
  readonly decision: RouteDecision;
}

/** Members of the recorded producer's wrapping, which are no targets. */
export const wrapping: readonly string[] = ["routing_decisions", "fingerprint", "fingerprint_data", "summary"];

/** Decisions of the global document by target, be it as the contract has them or wrapped. */
export function globalDecisions(global: GlobalRouting): PlacedDecision[] {
  const wrapped = global.routing_decisions !== undefined;
  const decisions = (wrapped ? global.routing_decisions : global) as Readonly<Record<string, RouteDecision>>;
  return Object.keys(decisions)
    .filter((target) => wrapped || !wrapping.includes(target))
    .map((target) => ({
      target,
      pointer: `${wrapped ? "/routing_decisions" : ""}/${escapeToken(target)}`,
      decision: decisions[target] as RouteDecision,
    }));
}

/** A decision, and the document that it stands in. */
export interface RoutedTarget extends PlacedDecision {
  readonly file: string;
}

const globalFile = "globals/routing_decisions.json";
const routes: readonly unknown[] = ["CROSS_SECTIONAL", "SYMBOL_SPECIFIC", "BOTH", "BLOCKED"];

/** The decision on each target: that of the global document, else the one in the target's folder, which no schema has judged here. */
export function* routedTargets(run: Directory, global: GlobalRouting | undefined): Generator<RoutedTarget> {
  const known = new Set<string>();
  for (const placed of global ? globalDecisions(global) : []) {
    known.add(targetFolder(placed.target));
    yield { file: globalFile, ...placed };
  }
  for (const folder of modelTree(run).targets) {
    if (known.has(folder)) continue;
    const file = `targets/${folder}/decision/routing_decision.json`;
    for (const [target, decision] of Object.entries(targetRouting(run, file) ?? {}))
      if (targetFolder(target) === folder && isObject(decision) && routes.includes(decision?.route)) {
        const { route, reason, winner_symbols: winners } = decision as RouteDecision;
        const winner_symbols = Array.isArray(winners) && winners.every((one) => typeof one === "string") ? winners : [];
        yield { file, target, pointer: `/${escapeToken(target)}`, decision: { route, reason, winner_symbols } };
      }
  }
}

/** The views that a route trains; none of a blocked target. */
export const viewsOf = (route: string): readonly string[] =>
  route === "BOTH" ? ["CROSS_SECTIONAL", "SYMBOL_SPECIFIC"] : route === "BLOCKED" ? [] : [route];

/** The decisions of a target's own document, without what a reader has added for itself. */
export const targetDecisions = (decisions: TargetRouting): [string, RouteDecision][] =>
  Object.entries(decisions).filter(([name]) => name !== "selected_family") as [string, RouteDecision][];

/** In which members a target's own decision differs from the global one. */
export function differs(file: string, own: RouteDecision | null | undefined, global: RouteDecision): string {
  if (own === undefined || own === null) return `${file} has no decision on the target`;
  const names = [...new Set([...Object.keys(own), ...Object.keys(global)])].filter(
    (name) => !equal(own[name as keyof RouteDecision], global[name as keyof RouteDecision]),
  );
  return `${file} differs in ${names.slice(0, 5).join(", ")}${names.length > 5 ? " and others" : ""}`;
}

/** The routing document at a path below a run, by target; undefined when there is none, or its own schema has refused it. */
export function targetRouting(
  run: Directory,
  file: string,
): Readonly<Record<string, RouteDecision | null>> | undefined {
  const document = run.json(file);
  return isObject(document) ? (document as Readonly<Record<string, RouteDecision | null>>) : undefined;
}
