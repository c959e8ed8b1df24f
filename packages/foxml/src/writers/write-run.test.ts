import { existsSync } from "node:fs";
import path from "node:path";
import { ContractsError, InvalidArtifactError } from "@quantlab/contracts";
import { describe, expect, test } from "vitest";
import { openModelStore } from "../model-store/open-model-store.ts";
import { errorsOf } from "../testing/errors-of.ts";
import { model, newRun, run } from "../testing/small-run.ts";
import { writeManifest, writeRoutingDecision } from "./write-run.ts";
import { writeTrainedModel } from "./write-trained-model.ts";

const at = (pointer: string) => expect.objectContaining({ code: "BUILDER_INPUT", pointer });

describe("routing", () => {
  const decision = {
    target: "fwd_ret_5m",
    route: "CROSS_SECTIONAL",
    reason: "skill 0.7",
    winner_symbols: ["MSFT", "AAPL", "MSFT"],
  } as const;

  test("a decision is written everywhere, and its copy beside the models", async () => {
    const directory = newRun();
    await writeManifest(directory, run);
    await writeRoutingDecision(directory, { ...decision, winner_symbols: [...decision.winner_symbols] });
    await writeTrainedModel(directory, model);
    const store = await openModelStore(directory);
    const { decision: found, source, warnings } = store.routing("fwd_ret_5m", "CROSS_SECTIONAL");
    expect({ source, warnings }).toEqual({ source: "view-copy", warnings: [] });
    expect(found).toEqual({ route: "CROSS_SECTIONAL", reason: "skill 0.7", winner_symbols: ["AAPL", "MSFT"] });
    await writeRoutingDecision(directory, { ...decision, winner_symbols: [], reason: "decided anew" });
    expect((await openModelStore(directory)).routing("fwd_ret_5m", "CROSS_SECTIONAL").decision?.reason).toBe(
      "decided anew",
    );
    expect(await errorsOf(directory)).toEqual([]);
  });

  test.each(["BLOCKED", "SYMBOL_SPECIFIC"] as const)(
    "a target that is routed to %s gets no model of all symbols",
    async (route) => {
      const directory = newRun();
      await writeManifest(directory, run);
      await writeRoutingDecision(directory, { target: "fwd_ret_5m", route, reason: "leakage" });
      await expect(writeTrainedModel(directory, model)).rejects.toEqual(at("/view"));
      expect(existsSync(path.join(directory, "targets/fwd_ret_5m/models"))).toBe(false);
    },
  );

  test("a decision against models that are there is refused", async () => {
    const directory = newRun();
    await writeTrainedModel(directory, model);
    const blocked = writeRoutingDecision(directory, { target: "fwd_ret_5m", route: "BLOCKED", reason: "leakage" });
    await expect(blocked).rejects.toBeInstanceOf(InvalidArtifactError);
    expect(existsSync(path.join(directory, "globals"))).toBe(false);
  });

  test.each<readonly [object, string]>([
    [{ ...decision, route: "SIDEWAYS" }, "/fwd_ret_5m/route"],
    [{ ...decision, reason: "" }, "/fwd_ret_5m/reason"],
    [{ ...decision, skill01_cs: 1.5 }, "/fwd_ret_5m/skill01_cs"],
    [{ ...decision, target: ".." }, "/target"],
  ])("%j is refused", async (input, pointer) => {
    const directory = newRun();
    await writeManifest(directory, run);
    await expect((async () => writeRoutingDecision(directory, input as never))()).rejects.toEqual(at(pointer));
  });

  test("a run has to be begun, once", async () => {
    const directory = newRun();
    await expect(writeRoutingDecision(directory, { target: "t", route: "BOTH", reason: "x" })).rejects.toBeInstanceOf(
      ContractsError,
    );
    await writeManifest(directory, { ...run, identity: { strictKey: "a", replicateKey: "b" } });
    await expect(writeManifest(directory, run)).rejects.toEqual(at(""));
    expect(await errorsOf(directory)).toEqual([]);
  });
});
