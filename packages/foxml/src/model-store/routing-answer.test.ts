import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { copyOfRun, runOfModel } from "../testing/recorded-run.ts";
import { openModelStore } from "./open-model-store.ts";

describe("routing", () => {
  const place = "targets/fwd_ret_5m";
  const decision = (route: string) => JSON.stringify({ fwd_ret_5m: { route, reason: "skill" } });
  const write = (run: string, file: string, text: string) => {
    mkdirSync(path.dirname(path.join(run, file)), { recursive: true });
    writeFileSync(path.join(run, file), text);
  };

  test("copy, then target, then global, contract-shaped or wrapped", async () => {
    const { run } = runOfModel("lightgbm-text");
    const routing = async () => (await openModelStore(run)).routing("fwd_ret_5m", "CROSS_SECTIONAL");
    expect(await routing()).toMatchObject({ source: "none", decision: undefined, warnings: [] });
    write(run, "globals/routing_decisions.json", `{"routing_decisions": ${decision("BOTH")}, "summary": {}}`);
    expect(await routing()).toMatchObject({ source: "global-wrapped", pointer: "/routing_decisions/fwd_ret_5m" });
    write(run, "globals/routing_decisions.json", decision("CROSS_SECTIONAL"));
    expect(await routing()).toMatchObject({ source: "global", pointer: "/fwd_ret_5m" });
    write(run, `${place}/decision/routing_decision.json`, decision("CROSS_SECTIONAL"));
    expect(await routing()).toMatchObject({ source: "target", warnings: [] });
    write(run, `${place}/models/view=CROSS_SECTIONAL/routing_decision.json`, decision("BOTH"));
    const answer = await routing();
    expect(answer).toMatchObject({ source: "view-copy", decision: { route: "BOTH" } });
    expect(answer.warnings.map(({ code: each, file }) => [each, file])).toEqual([
      ["ROUTING_DISAGREES", `${place}/decision/routing_decision.json`],
      ["ROUTING_DISAGREES", "globals/routing_decisions.json"],
    ]);
  });

  test("a decision that was overwritten without its route is passed over", async () => {
    const store = await openModelStore(copyOfRun("decision-overwritten"));
    const answer = store.routing("fwd_ret_5m", "CROSS_SECTIONAL");
    expect(answer).toMatchObject({ source: "global-wrapped", decision: { route: "CROSS_SECTIONAL" } });
    expect(answer.warnings).toMatchObject([
      { code: "ROUTING_FALLBACK", file: `${place}/decision/routing_decision.json`, pointer: "/fwd_ret_5m" },
    ]);
  });

  test.each([
    "{",
    "[]",
    "{}",
    '{"fwd_ret_5m": null}',
    '{"fwd_ret_5m": {"route": "SIDEWAYS", "reason": "x"}}',
    '{"fwd_ret_5m": {"route": "BOTH", "reason": " "}}',
  ])("%s is no decision", async (text) => {
    const { run } = runOfModel("lightgbm-text");
    write(run, `${place}/decision/routing_decision.json`, text);
    expect((await openModelStore(run)).routing("fwd_ret_5m")).toMatchObject({
      source: "none",
      warnings: [{ code: "ROUTING_FALLBACK" }],
    });
  });
});
