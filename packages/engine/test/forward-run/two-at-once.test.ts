import { readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { claimFile, claimSession } from "../../src/forward-run/claim-session.ts";
import { executeForward } from "../../src/forward-run/execute-forward.ts";
import { sessionTarget } from "../../src/forward-run/session-target.ts";
import type { CommandWorld } from "../../src/run/command-world.ts";
import { type ForwardWorld, forwardWorld, textsIn } from "./forward-world.ts";

let made: ForwardWorld;
const place = (name: string) => path.join(made.world.cwd, name);

beforeEach(() => {
  made = forwardWorld();
});
afterEach(() => rmSync(made.world.cwd, { recursive: true }));

/** Goes on with a session, while something else happens as soon as it has been read. */
async function resumeMeanwhile(end: string, directory: string, meanwhile: () => unknown) {
  const { provider } = made.world;
  const bars: typeof provider.bars = async (request) => {
    await meanwhile();
    return provider.bars(request);
  };
  const world: CommandWorld = { ...made.world, provider: { ...provider, bars } };
  return executeForward({ command: "forward", resume: directory, end }, world);
}

it.each([{ beside: [] }, { beside: ["notes.txt"] }])(
  "a segment that another command has added meanwhile is not lost (beside the session: $beside)",
  async ({ beside }) => {
    await made.open("2022-09-01", "s");
    for (const name of beside) writeFileSync(place(`s/${name}`), "mine");
    const resumed = resumeMeanwhile("2022-10-01", "s", () => made.resume("2023-01-01", "s"));
    await expect(resumed).rejects.toThrow("s was changed by somebody else meanwhile");
    expect(JSON.parse(textsIn(place("s"))["portfolio_state.json"] ?? "")).toMatchObject({
      eval_end: "2022-12-31T00:00:00",
      resume_attempt_count: 1,
    });
    expect(readdirSync(made.world.cwd).filter((name) => name.startsWith("."))).toEqual([]);
    // Nothing stands in the way of the next one.
    await made.resume("2023-02-01", "s");
  },
);

it("what somebody puts beside a session while it is judged does not go with it", async () => {
  await made.open("2022-09-01", "s");
  const staging = await sessionTarget(place("s"), "s").stage();
  staging.put("portfolio_state.json", ["{}\n"]);
  writeFileSync(place("s/notes.txt"), "mine");
  const before = textsIn(place("s"));
  await expect(staging.commit()).rejects.toThrow("s was changed by somebody else meanwhile");
  await staging.abandon();
  expect(textsIn(place("s"))).toEqual(before);
});

it("while one command writes a session another one does not, unless that was killed", async () => {
  await made.open("2022-09-01", "s");
  const before = textsIn(place("s"));
  const claim = claimSession(place("s"));
  await expect(made.resume("2023-01-01", "s")).rejects.toThrow("s is being written by another command");
  expect(textsIn(place("s"))).toEqual({ ...before, [claimFile]: "" });
  claim?.release();
  expect(textsIn(place("s"))).toEqual(before);
  claimSession(place("s"));
  const longAgo = new Date(Date.now() - 3_600_000);
  utimesSync(place(`s/${claimFile}`), longAgo, longAgo);
  await made.resume("2023-01-01", "s");
  expect(Object.keys(textsIn(place("s")))).toEqual(Object.keys(before));
});
