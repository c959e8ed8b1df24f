import { rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { check } from "@quantlab/contracts";
import { openDirectory } from "@quantlab/contracts/node";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DataError } from "../../src/errors.ts";
import { type ForwardWorld, forwardWorld, textsIn } from "./forward-world.ts";

let made: ForwardWorld;
const place = (name: string) => path.join(made.world.cwd, name);

beforeEach(() => {
  made = forwardWorld();
});
afterEach(() => rmSync(made.world.cwd, { recursive: true }));

/** What has to be equal however a session came about. */
function outcomeOf(directory: string) {
  const texts = textsIn(place(directory));
  const state = JSON.parse(texts["portfolio_state.json"] ?? "");
  const { cash, qty, current_equity, eval_end, last_timestamp, total_bars_evaluated, candidate } = state;
  const { selected_at: _, ...chosen } = candidate;
  return {
    curve: texts["forward_equity_curve.csv"],
    returns: texts["forward_returns_series.csv"],
    // Fills of a resumed segment write the time of day too.
    trades: texts["forward_trades.csv"]?.replaceAll(" 00:00:00", ""),
    summary: JSON.parse(texts["report.json"] ?? "").summary,
    state: { cash, qty, current_equity, eval_end, last_timestamp, total_bars_evaluated, chosen },
  };
}

async function errorsOf(directory: string) {
  const { issues, failures } = await check(await openDirectory(place(directory)));
  return [...failures, ...issues.filter(({ severity }) => severity === "error")];
}

const dateOf = (days: number) => new Date(Date.UTC(2022, 5, 1) + days * 86_400_000).toISOString().slice(0, 10);

describe("a resumed session", () => {
  it("is what one evaluation of the whole period gives, wherever it was cut and however often it was tried", async () => {
    await made.open(dateOf(400), "whole");
    const whole = outcomeOf("whole");
    expect(whole.trades?.split("\n").length).toBeGreaterThan(10);
    expect(await errorsOf("whole")).toEqual([]);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 4 }),
        async ([first, ...cuts]) => {
          rmSync(place("parts"), { recursive: true, force: true });
          await made.open(dateOf(first as number), "parts");
          for (const cut of [...cuts, 400]) await made.resume(dateOf(cut), "parts");
          expect(outcomeOf("parts")).toEqual(whole);
          expect(await errorsOf("parts")).toEqual([]);
        },
      ),
      { numRuns: 15 },
    );
  });

  it("changes nothing but its attempts when there are no new bars", async () => {
    await made.open(dateOf(200), "s");
    const before = outcomeOf("s");
    await made.resume(dateOf(200), "s");
    await made.resume(dateOf(100), "s");
    expect(outcomeOf("s")).toEqual(before);
    const state = JSON.parse(textsIn(place("s"))["portfolio_state.json"] ?? "");
    expect(state).toMatchObject({ is_noop: true, resume_attempt_count: 2, resume_count: 0 });
    expect(state.data).toHaveLength(1);
  });

  it("goes on from its state where an interrupted write left later rows", async () => {
    await made.open(dateOf(100), "s");
    await made.open(dateOf(100), "later");
    await made.resume(dateOf(250), "later");
    const later = textsIn(place("later"));
    for (const name of ["forward_equity_curve.csv", "forward_trades.csv", "report.json"])
      writeFileSync(place(`s/${name}`), later[name] ?? "");
    await made.resume(dateOf(250), "s");
    expect(outcomeOf("s")).toEqual(outcomeOf("later"));
  });

  it("keeps what is not its own, and what a link points to", async () => {
    await made.open(dateOf(100), "s");
    writeFileSync(place("s/notes.txt"), "mine");
    symlinkSync(place("s"), place("link"));
    await made.resume(dateOf(150), "link");
    expect(textsIn(place("s"))["notes.txt"]).toBe("mine");
    expect(JSON.parse(textsIn(place("s"))["portfolio_state.json"] ?? "").resume_count).toBe(1);
    expect(await errorsOf("s")).toEqual([]);
  });

  it.each(["portfolio_state.json", "forward_equity_curve.csv", "forward_trades.csv"])(
    "is refused when %s was cut, and nothing is lost",
    async (name) => {
      await made.open(dateOf(200), "s");
      const whole = textsIn(place("s"));
      const text = whole[name] ?? "";
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 0, max: text.trimEnd().length - 1 }), async (length) => {
          writeFileSync(place(`s/${name}`), text.slice(0, length));
          const before = textsIn(place("s"));
          await expect(made.resume(dateOf(250), "s")).rejects.toThrow(DataError);
          expect(textsIn(place("s"))).toEqual(before);
        }),
        { numRuns: 40 },
      );
      writeFileSync(place(`s/${name}`), text);
      await made.resume(dateOf(250), "s");
      expect(await errorsOf("s")).toEqual([]);
    },
  );

  it("is refused with the tables of another session, and when its bars are missing", async () => {
    await made.open(dateOf(200), "s");
    await made.open(dateOf(150), "other");
    const state = textsIn(place("s"))["portfolio_state.json"] ?? "";
    writeFileSync(
      place("s/portfolio_state.json"),
      textsIn(place("other"))["portfolio_state.json"]?.replace('"current_equity": ', '"current_equity": 1') ?? "",
    );
    await expect(made.resume(dateOf(250), "s")).rejects.toThrow(DataError);
    writeFileSync(place("s/portfolio_state.json"), state);
    rmSync(place("UP-USD_1d.csv"));
    const before = textsIn(place("s"));
    await expect(made.resume(dateOf(250), "s")).rejects.toThrow(DataError);
    expect(textsIn(place("s"))).toEqual(before);
  });
});
