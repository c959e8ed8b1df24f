import { parametersOf } from "../../lib/request-parameters.ts";
import { defineRule } from "../../rule.ts";

export const sweepNamesOneOutputDirectory = defineRule({
  id: "request.sweep-names-one-output-directory",
  severity: "error",
  since: "1.0",
  claim: "out_dir and its older name sweep_outdir do not name different directories.",
  why: "Both mean one thing. With two values the sweep is written to one of them, and the caller may look in the other.",
  remedy: "Keep out_dir, drop sweep_outdir.",
  cites: { source: "stepbit-io-v1", section: "Sweep request" },
  kind: "request",
  reads: ["request.json#/command", "request.json#/params/out_dir", "request.json#/params/sweep_outdir"],
  when: ({ "request.json": { command } }) => command === "sweep",
  *check({ "request.json": request }) {
    const { out_dir: expected, sweep_outdir: found } = parametersOf(request);
    if (expected !== undefined && found !== undefined && found !== expected)
      yield { pointer: "/params/sweep_outdir", expected, found };
  },
});
