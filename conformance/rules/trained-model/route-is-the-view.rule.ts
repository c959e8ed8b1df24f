import { modelPath } from "../../lib/model-path.ts";
import { defineRule } from "../../rule.ts";

export const routeIsTheView = defineRule({
  id: "trained-model.route-is-the-view",
  severity: "error",
  since: "1.0",
  claim: "route, view and the routing block say the same.",
  why: "The contract states them as one: a reader of either takes the other for granted.",
  remedy: "Write all of them from one value.",
  cites: { source: "foxml-integration-contracts", section: "model_meta.json" },
  kind: "trained-model",
  reads: [
    "model_meta.json#/route",
    "model_meta.json#/view",
    "model_meta.json#/symbol",
    "model_meta.json#/routing",
    ".",
  ],
  *check({ "model_meta.json": { route, view: stated, symbol, routing }, ".": directory }) {
    const file = "model_meta.json";
    const { view: folder } = modelPath(directory);
    // Where folder and route agree, the view is at fault: trained-model.view-is-the-folders speaks.
    const view = stated !== undefined && route === folder ? route : stated;
    if (view !== undefined && route !== undefined && route !== view)
      yield { file, pointer: "/route", expected: view, found: route };
    const block = { route: view ?? route, view: view ?? route, symbol };
    for (const member of ["route", "view", "symbol"] as const) {
      const found = routing?.[member] ?? undefined;
      const expected = block[member] ?? undefined;
      if (found !== undefined && expected !== undefined && found !== expected)
        yield { file, pointer: `/routing/${member}`, expected, found };
    }
  },
});
