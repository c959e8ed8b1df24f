import { describe, expect, expectTypeOf, test } from "vitest";
import type { SessionCompleted, SessionSignal } from "../../generated/quantlab/v1/types.ts";
import { InvalidArtifactError } from "../errors.ts";
import {
  type ActiveSession,
  failUnstartedSession,
  isTerminalSignal,
  type SessionResult,
  startSession,
} from "./signal-session.ts";
import { TransitionError } from "./transition-error.ts";

let second = 0;
const clock = () => new Date(2026, 10, 20, 23, 30, second++).getTime() * 1000 + 999_999;
const start = (): ActiveSession => {
  second = 0;
  return startSession({ mode: "run", request_id: "req_1", clock });
};
const common = { schema_version: "1.0", mode: "run", request_id: "req_1" };
const failure = { error_type: "DataError", message: "no rows" };

describe("startSession", () => {
  test("announces the start by the clock, to the second", () => {
    expect(start().started).toEqual({
      ...common,
      event: "SESSION_STARTED",
      status: "running",
      timestamp: "2026-11-20T23:30:00",
    });
  });

  test("ends well", () => {
    const signal = start().complete({ run_id: "20261120_233044_run_39b17ed", artifacts_path: "outputs/runs/x" });
    expect(signal).toEqual({
      ...common,
      event: "SESSION_COMPLETED",
      status: "success",
      timestamp: "2026-11-20T23:30:01",
      run_id: "20261120_233044_run_39b17ed",
      artifacts_path: "outputs/runs/x",
    });
    expect(isTerminalSignal(signal)).toBe(true);
  });

  test("fails, with the exit code of the exception's class unless one is given", () => {
    expect(start().fail(failure)).toMatchObject({ event: "SESSION_FAILED", status: "error", exit_code: 3, ...failure });
    expect(start().fail({ ...failure, exit_code: 1 })).toMatchObject({ exit_code: 1 });
  });

  test.each([
    ["complete", "complete", "success", "success"],
    ["complete", "fail", "success", "error"],
    ["fail", "complete", "error", "success"],
    ["fail", "fail", "error", "error"],
  ] as const)("refuses %s, then %s", (first, then, from, to) => {
    const session = start();
    const end = { complete: () => session.complete(), fail: () => session.fail(failure) };
    end[first]();
    expect(end[then]).toThrow(TransitionError);
    expect(end[then]).toThrow(expect.objectContaining({ code: "ILLEGAL_TRANSITION", from, to }));
  });

  test("stays open when the result breaks the contract", () => {
    const session = start();
    const summary = { total_return: Number.NaN, sharpe_simple: 1, max_drawdown: 0, trades: 1, win_rate: 0.5 };
    let thrown: unknown;
    try {
      session.complete({ summary });
    } catch (cause) {
      thrown = cause;
    }
    expect(thrown).toBeInstanceOf(InvalidArtifactError);
    expect((thrown as InvalidArtifactError).issues).toMatchObject([
      { rule: "syntax.json", severity: "error", file: "", pointer: "/summary/total_return" },
    ]);
    expect(session.fail(failure).event).toBe("SESSION_FAILED");
  });

  test("refuses an identity that breaks the contract", () => {
    const numbered = { mode: "run", request_id: 7 as unknown as string, clock };
    const cites = [{ source: "stepbit-io-v1", section: "Signal fields" }];
    const issue = { rule: "schema.type", severity: "error", file: "", pointer: "/request_id", found: 7, cites };
    expect(() => startSession(numbered)).toThrow(InvalidArtifactError);
    expect(() => startSession(numbered)).toThrow(expect.objectContaining({ issues: [expect.objectContaining(issue)] }));
  });

  test("lets a result change nothing of what the session is", () => {
    const hostile = { event: "SESSION_FAILED", mode: "sweep", request_id: null, timestamp: "x" } as SessionResult;
    expect(start().complete(hostile)).toMatchObject({ ...common, event: "SESSION_COMPLETED" });
  });
});

test("a session that failed before its command was known has one signal", () => {
  expect(failUnstartedSession({ error_type: "ConfigError", message: "no JSON" }, { clock })).toMatchObject({
    event: "SESSION_FAILED",
    mode: "unknown",
    request_id: null,
    exit_code: 2,
  });
});

test("types let a session end only by its two ways, and a result name only what is not fixed", () => {
  expectTypeOf<Exclude<keyof ActiveSession, "started">>().toEqualTypeOf<"complete" | "fail">();
  expectTypeOf<ReturnType<ActiveSession["complete"]>>().toEqualTypeOf<SessionCompleted>();
  expectTypeOf<keyof SessionResult & keyof ActiveSession["started"]>().toEqualTypeOf<never>();
  expectTypeOf<SessionSignal>().toExtend<Parameters<typeof isTerminalSignal>[0]>();
});
