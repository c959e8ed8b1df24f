import { type RouteDecision, TargetRouting } from "@quantlab/contracts/foxml/v1";
import { byCodePoint } from "./code-points.ts";
import { targetPath } from "./model-path.ts";
import { plainJson, requireSchema } from "./plain-json.ts";

/** A decision, and the target that it is about. */
export interface RoutingDecisionInput extends RouteDecision {
  readonly target: string;
}

/** The content of routing_decision.json: the decision by its target, winners sorted and each named once. Throws BuilderInputError. */
export function buildRoutingDecision({
  target,
  ...decision
}: RoutingDecisionInput): Readonly<Record<string, RouteDecision>> {
  targetPath(target);
  const { winner_symbols: winners } = decision;
  const sorted = Array.isArray(winners)
    ? { winner_symbols: [...new Set(winners)].sort((a, b) => byCodePoint(String(a), String(b))) }
    : {};
  const document = plainJson({ [target]: { ...decision, ...sorted } }, "");
  requireSchema(Object.values(TargetRouting.files)[0], document);
  return document as Readonly<Record<string, RouteDecision>>;
}
