import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { PaperSession } from "../../generated/quantlab/v1/descriptors/paper-session.ts";
import type { PaperSessionRunning, PaperSessionStatus } from "../../generated/quantlab/v1/types.ts";
import { validatePaperSessionStatus } from "../../generated/quantlab/v1/validators/paper-session-status.js";
import { check } from "../check.ts";
import { InvalidArtifactError } from "../errors.ts";
import { formatFile } from "../format-file.ts";
import { memoryTree } from "../tree/memory.ts";
import {
  abortPaperSession,
  completePaperSession,
  failPaperSession,
  isTerminal,
  paperTransitions,
  startPaperSession,
  type TerminalPaperStatus,
  touchPaperSession,
} from "./paper-lifecycle.ts";
import { failureOf } from "./session-failure.ts";
import { TransitionError } from "./transition-error.ts";

const fixtures = path.resolve("fixtures/paper-sessions");
const recorded = readdirSync(fixtures, { recursive: true, encoding: "utf8" })
  .filter((file) => path.basename(file) === "session_status.json")
  .map((file) => path.dirname(file));
const textOf = (status: PaperSessionStatus) =>
  [...formatFile(PaperSession.files["session_status.json"], status)].join("");
const clockAt = (text: string) => () =>
  new Date(text.slice(0, 19)).getTime() * 1000 + Number(text.slice(20).padEnd(6, "0"));

/** The same life once more, by the times and words of the recorded one. */
function relive(recorded: PaperSessionStatus): PaperSessionStatus {
  const { session_id, request_id, started_at, updated_at } = recorded;
  const running = startPaperSession({ session_id, request_id, clock: clockAt(started_at) });
  const options = { clock: clockAt(updated_at) };
  if (recorded.status === "running") return touchPaperSession(running, options);
  if (recorded.status === "success") return completePaperSession(running, options);
  const failure = { error_type: recorded.error_type, message: recorded.message ?? "" };
  return recorded.status === "failed"
    ? failPaperSession(running, failure, options)
    : abortPaperSession(running, failure, options);
}

describe("a recorded session", () => {
  test.each(recorded)("%s can be lived again, byte for byte", (folder) => {
    const text = readFileSync(path.join(fixtures, folder, "session_status.json"), "utf8");
    const status = relive(JSON.parse(text) as PaperSessionStatus);
    expect(textOf(status).trimEnd()).toBe(text.trimEnd());
  });

  test("that was killed is ended later, and its directory conforms", async () => {
    const folder = path.join(fixtures, recorded.find((file) => file.startsWith("killed")) ?? "");
    const files = Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(path.join(folder, file))]));
    const killed = JSON.parse(String(files["session_status.json"])) as PaperSessionRunning;
    const ended = [abortPaperSession(killed), failPaperSession(killed, failureOf(new Error("")))];
    for (const status of ended) {
      const content = { ...files, "session_status.json": textOf(status) };
      const { issues } = await check(memoryTree(content, path.basename(folder), "paper_sessions"), {
        as: "paper-session",
      });
      expect(issues.filter((issue) => issue.severity === "error")).toEqual([]);
      expect(isTerminal(status)).toBe(true);
    }
  });
});

const identity = { session_id: "20261120_233106_paper_39b17ed", request_id: "req_1" };
const running = (): PaperSessionRunning => startPaperSession(identity);

describe("transitions", () => {
  test("an abort says what the producer says", () => {
    expect(abortPaperSession(running())).toMatchObject({ error_type: "KeyboardInterrupt", message: "Aborted by user" });
  });

  test("an empty message is left out", () => {
    expect(failPaperSession(running(), failureOf(new RangeError("")))).not.toHaveProperty("message");
  });

  test("members that the contract does not know are kept", () => {
    expect(touchPaperSession({ ...running(), desk: "b" } as PaperSessionRunning)).toHaveProperty("desk", "b");
  });

  test("a clock that was put back gives no negative duration", () => {
    const later = startPaperSession({ ...identity, clock: () => 2_000_000 });
    expect(completePaperSession(later, { clock: () => 1_000_000 }).duration_seconds).toBe(0);
  });

  test("a start that is no time is refused, with the place", () => {
    const broken = { ...running(), started_at: "yesterday" };
    expect(() => completePaperSession(broken)).toThrow(InvalidArtifactError);
    expect(() => completePaperSession(broken)).toThrow(/session_status\.json#\/(started_at|duration_seconds)/);
  });

  test("types allow a step only from a running session", () => {
    for (const step of [touchPaperSession, completePaperSession, failPaperSession, abortPaperSession]) {
      expectTypeOf(step).parameter(0).toEqualTypeOf<PaperSessionRunning>();
    }
    expectTypeOf<TerminalPaperStatus>().not.toExtend<PaperSessionRunning>();
    expectTypeOf<ReturnType<typeof abortPaperSession>["status_reason"]>().toEqualTypeOf<"operator_abort">();
  });
});

interface Model {
  status: PaperSessionStatus["status"];
  steps: number;
}
interface Real {
  document: PaperSessionStatus;
  now: number;
}
type Step = keyof typeof paperTransitions;

const failure = { error_type: "ValueError", message: "bad tick" };
const take = {
  touch: (from: PaperSessionRunning, clock: () => number) => touchPaperSession(from, { clock }),
  complete: (from: PaperSessionRunning, clock: () => number) => completePaperSession(from, { clock }),
  fail: (from: PaperSessionRunning, clock: () => number) => failPaperSession(from, failure, { clock }),
  abort: (from: PaperSessionRunning, clock: () => number) => abortPaperSession(from, failure, { clock }),
};

/** A step at any state, after any time: as the table says, or refused without a trace. */
function command(step: Step, passed: number): fc.Command<Model, Real> {
  const { from, to, status_reason, terminal } = paperTransitions[step];
  return {
    check: () => true,
    toString: () => `${step} after ${passed}`,
    run(model, real) {
      real.now += passed;
      const before = structuredClone(real.document);
      const attempt = () => take[step](real.document as PaperSessionRunning, () => real.now);
      if (model.status !== from) {
        expect(attempt).toThrow(TransitionError);
        expect(attempt).toThrow(expect.objectContaining({ code: "ILLEGAL_TRANSITION", from: model.status, to }));
        expect(real.document).toEqual(before);
        return;
      }
      const next = attempt();
      expect(real.document).toEqual(before);
      expect(validatePaperSessionStatus(next)).toBe(true);
      expect(next).toMatchObject({ ...identity, started_at: before.started_at, status: to, status_reason, terminal });
      expect("finished_at" in next && "duration_seconds" in next).toBe(terminal);
      expect("error_type" in next).toBe(step === "fail" || step === "abort");
      if (isTerminal(next)) expect(next.finished_at).toBe(next.updated_at);
      model.status = to;
      model.steps += 1;
      real.document = next;
    },
  };
}

test("any sequence of steps keeps to the table", () => {
  const passed = fc.integer({ min: -5_000_000, max: 5_000_000 });
  const steps = Object.keys(paperTransitions).map((step) => passed.map((time) => command(step as Step, time)));
  fc.assert(
    fc.property(fc.commands(steps, { maxCommands: 12 }), (commands) => {
      const now = Date.UTC(2026, 10, 20, 12) * 1000;
      const document = startPaperSession({ ...identity, clock: () => now });
      fc.modelRun(() => ({ model: { status: "running" as const, steps: 0 }, real: { document, now } }), commands);
    }),
  );
});

test("the table has one way on and three ends", () => {
  const reasons = Object.values(paperTransitions).map(({ status_reason, terminal }) => [status_reason, terminal]);
  expect(reasons).toEqual([
    ["active", false],
    ["completed", true],
    ["exception", true],
    ["operator_abort", true],
  ]);
});
