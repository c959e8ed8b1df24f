import type { Tree } from "@quantlab/contracts";
import type { RouteDecision } from "@quantlab/contracts/foxml/v1";
import { folderOfName, plainName } from "./folder-name.ts";
import { isObject, memberOf, readJsonObject } from "./json-document.ts";
import { type StoreWarning, storeWarning } from "./store-warning.ts";

/** The routing decision on a target, and where it was found. */
export interface RoutingAnswer {
  readonly target: string;
  /** Undefined when no document decides on the target. */
  readonly decision: RouteDecision | undefined;
  /** The copy under view=, the target's own document, or the global one: keyed by target as the contract has it, or wrapped. */
  readonly source: "view-copy" | "target" | "global" | "global-wrapped" | "none";
  /** Path below the run, "" for none. */
  readonly file: string;
  /** JSON Pointer of the decision. */
  readonly pointer: string;
  /** The family that the copy under view= prefers, if it names one. */
  readonly selectedFamily: string | undefined;
  readonly warnings: readonly StoreWarning[];
}

type Found = Pick<RoutingAnswer, "source" | "file" | "pointer"> & { readonly decision: RouteDecision };

const routes: readonly unknown[] = ["CROSS_SECTIONAL", "SYMBOL_SPECIFIC", "BOTH", "BLOCKED"];
const globalFile = "globals/routing_decisions.json";

/**
 * The decision on a target: from the copy under the view's folder, which is there for fast access, else from the target's own document,
 * else from the global one. A document without a usable route and reason for the target is passed over with a warning. Throws
 * ModelStoreError for names that lead elsewhere.
 */
export function findRouting(tree: Tree, target: string, view?: string): RoutingAnswer {
  const folder = `targets/${folderOfName("target", target)}`;
  const copy =
    view === undefined ? undefined : `${folder}/models/view=${plainName("view", view)}/routing_decision.json`;
  const warnings: StoreWarning[] = [];
  const found: Found[] = [];
  let selectedFamily: string | undefined;

  const look = (file: string, source: Found["source"]) => {
    const document = readJsonObject(tree, file);
    if (document.state === "absent") return;
    if (document.state === "broken") {
      warnings.push(storeWarning("ROUTING_FALLBACK", `${file} is passed over: ${document.reason}`, file));
      return;
    }
    const { value } = document;
    const family = memberOf(value, "selected_family");
    if (source === "view-copy" && typeof family === "string") selectedFamily = family;
    const wrapped = source === "global" ? memberOf(value, "routing_decisions") : undefined;
    const isWrapped = isObject(wrapped) && !isDecision(wrapped);
    const decision = memberOf(isWrapped ? wrapped : value, target);
    const pointer = `${isWrapped ? "/routing_decisions" : ""}/${target.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    if (isDecision(decision)) found.push({ decision, source: isWrapped ? "global-wrapped" : source, file, pointer });
    else
      warnings.push(
        storeWarning(
          "ROUTING_FALLBACK",
          `${file} has no decision with route and reason on ${target}`,
          file,
          decision === undefined ? "" : pointer,
        ),
      );
  };
  if (copy !== undefined) look(copy, "view-copy");
  look(`${folder}/decision/routing_decision.json`, "target");
  look(globalFile, "global");

  const [first, ...rest] = found;
  if (!first) return { target, decision: undefined, source: "none", file: "", pointer: "", selectedFamily, warnings };
  for (const other of rest)
    if (other.decision.route !== first.decision.route)
      warnings.push(
        storeWarning(
          "ROUTING_DISAGREES",
          `${other.file} routes to ${other.decision.route}, ${first.file} to ${first.decision.route}`,
          other.file,
          `${other.pointer}/route`,
        ),
      );
  return { target, ...first, selectedFamily, warnings };
}

function isDecision(value: unknown): value is RouteDecision {
  const reason = memberOf(value, "reason");
  return routes.includes(memberOf(value, "route")) && typeof reason === "string" && reason.trim() !== "";
}
