import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { defineRule } from "../conformance/rule.ts";
import { Run } from "../generated/quantlab/v1/index.ts";
import { ContractsError, UnjudgedArtifactError, UnreadableFileError } from "../src/errors.ts";
import { read, tryRead } from "../src/read.ts";
import type { Target } from "../src/target.ts";
import { directoryTarget } from "../src/tree/directory-target.ts";
import type { Tree } from "../src/tree/tree.ts";
import { write } from "../src/write.ts";
import { fixture, freshRunsFolder, options, run, tree } from "./plain-run.ts";
import { thrownBy } from "./thrown-by.ts";

const folder = freshRunsFolder();

describe("where nobody can tell", () => {
  const goal = () => path.join(folder(), fixture.name);
  const broken = defineRule({
    id: "run.breaks",
    severity: "error",
    since: "1.0",
    claim: "This rule can be judged.",
    why: "A rule may break.",
    remedy: "Repair the rule.",
    cites: { source: "run-artifact-contract", section: "Stability Notes" },
    kind: "run",
    reads: ["metrics.json"],
    // biome-ignore lint/correctness/useYield: it breaks before it finds anything.
    *check() {
      throw new RangeError("the rule broke");
    },
  });
  const rules = [broken];

  test("a rule that breaks refuses a write, and leaves no trace", async () => {
    const thrown = await thrownBy(write(Run, directoryTarget(goal()), run, { ...options, rules }));
    expect(thrown).toBeInstanceOf(UnjudgedArtifactError);
    expect(thrown).toBeInstanceOf(ContractsError);
    expect(thrown).toMatchObject({
      code: "UNJUDGED_ARTIFACT",
      message: "Run could not be judged: rule run.breaks could not be judged: the rule broke",
      failures: [{ rule: "run.breaks" }],
    });
    expect(readdirSync(folder())).toEqual([]);
  });

  test("a rule that breaks is no unreadable file either", async () => {
    const thrown = await thrownBy(tryRead(Run, tree, { rules: [...rules, { ...broken, id: "run.breaks-too" }] }));
    expect(thrown).toBeInstanceOf(UnjudgedArtifactError);
    expect((thrown as Error).message).toContain(`${fixture.name} could not be judged: rule run.breaks could`);
    expect((thrown as Error).message).toContain("(and 1 more)");
  });

  const locked = (inner: Tree): Tree => ({
    ...inner,
    read(file, limit) {
      if (file === "metrics.json") throw new UnreadableFileError(file, "permission is denied", "Give permission.");
      return inner.read(file, limit);
    },
  });
  const unreadable = { file: "metrics.json", message: "metrics.json cannot be read: permission is denied" };

  test("a staged file that cannot be read is named, once", async () => {
    const inner = directoryTarget(goal());
    const target: Target = {
      stage: async () => {
        const staging = await inner.stage();
        return { ...staging, tree: () => locked(staging.tree()) };
      },
    };
    const thrown = await thrownBy(write(Run, target, run, { ...options, rules }));
    expect(thrown).toBeInstanceOf(UnreadableFileError);
    expect(thrown).toMatchObject(unreadable);
    expect(readdirSync(folder())).toEqual([]);
  });

  test.each([
    ["read", read],
    ["tryRead", tryRead],
  ])("%s says once which file cannot be read", async (_, verb) => {
    const thrown = await thrownBy(verb(Run, locked(tree)));
    expect(thrown).toBeInstanceOf(UnreadableFileError);
    expect(thrown).toMatchObject(unreadable);
  });
});
