import { parametersOf } from "../../lib/request-parameters.ts";
import { defineRule } from "../../rule.ts";

export const parametersTakeEffect = defineRule({
  id: "request.parameters-take-effect",
  severity: "info",
  since: "1.0",
  claim: "Every parameter of a run changes something.",
  why: "A run ignores outdir, and k_atr unless slippage_mode is atr; the recorded producer also ignores strategy and parameters, which its contract only plans. The result is then not what the request seems to ask for.",
  remedy:
    "Leave the parameter out; look for a run below outputs/runs of the working directory, and for a strategy in its config.json.",
  cites: { source: "quantlab-tool-adapter-61", section: "Accepted inputs" },
  kind: "request",
  reads: [
    "request.json#/command",
    "request.json#/params/outdir",
    "request.json#/params/k_atr",
    "request.json#/params/slippage_mode",
    "request.json#/params/strategy",
    "request.json#/params/parameters",
  ],
  when: ({ "request.json": { command } }) => command === "run",
  *check({ "request.json": request }) {
    const { outdir, k_atr: kAtr, slippage_mode: mode, strategy, parameters } = parametersOf(request);
    if (outdir !== undefined) yield { pointer: "/params/outdir", found: outdir };
    if (kAtr !== undefined && mode !== "atr")
      yield { pointer: "/params/k_atr", expected: "slippage_mode atr", found: kAtr };
    if (strategy !== undefined) yield { pointer: "/params/strategy", found: strategy };
    if (parameters !== undefined) yield { pointer: "/params/parameters", found: parameters };
  },
});
