import { describe, expect, test } from "vitest";
import { modelPath, targetFolder } from "./model-path.ts";

const at = (path: string) => modelPath({ path: path.split("/") });

describe("the path of a trained model", () => {
  test("is taken apart from its own name outwards", () => {
    expect(at("home/u/RESULTS/runs/r/t/targets/fwd_ret_5m/models/view=CROSS_SECTIONAL/family=LightGBM")).toEqual({
      family: "LightGBM",
      symbol: undefined,
      universe: undefined,
      view: "CROSS_SECTIONAL",
      unknownView: undefined,
      target: "fwd_ret_5m",
      isCanonical: true,
      isInRun: true,
    });
  });

  test("may have universe and symbol between view and family", () => {
    const path = at("targets/fwd_ret_5m/models/view=SYMBOL_SPECIFIC/universe=ab12/symbol=AAPL/family=Ridge");
    expect(path).toMatchObject({ symbol: "AAPL", universe: "ab12", view: "SYMBOL_SPECIFIC", target: "fwd_ret_5m" });
    expect(path.isCanonical).toBe(true);
  });

  test.each([
    "targets/fwd_ret_5m/models/family=Ridge",
    "targets/fwd_ret_5m/view=CROSS_SECTIONAL/family=Ridge",
    "targets/fwd_ret_5m/models/family=Ridge/view=CROSS_SECTIONAL",
    "targets/fwd_ret_5m/models/symbol=AAPL/view=SYMBOL_SPECIFIC/family=Ridge",
    "targets/fwd_ret_5m/models/view=CROSS_SECTIONAL/Ridge",
  ])("%s lies in a run, but not where readers look", (path) => {
    expect(at(path)).toMatchObject({ isInRun: true, isCanonical: false, target: undefined });
  });

  test.each(["family=Ridge", "tmp/copy/family=Ridge", "tmp/view=CROSS_SECTIONAL/family=Ridge", "models/Ridge"])(
    "%s is a copy that says nothing of a run",
    (path) => {
      expect(at(path)).toMatchObject({ isInRun: false, isCanonical: false, target: undefined });
    },
  );

  test.each(["BOTH", "cross_sectional", ""])("states no view where the contract has none called %j", (name) => {
    expect(at(`targets/fwd_ret_5m/models/view=${name}/family=Ridge`)).toMatchObject({
      view: undefined,
      unknownView: name,
      target: undefined,
      isCanonical: false,
      isInRun: true,
    });
  });

  test("nothing is known without a path", () => {
    expect(modelPath({ path: [] })).toMatchObject({ family: undefined, view: undefined, isInRun: false });
  });
});

test("separators in the name of a target become underscores, dots stay", () => {
  expect(targetFolder("a/b\\c.5m")).toBe("a_b_c.5m");
});
