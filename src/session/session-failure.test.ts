import { describe, expect, test } from "vitest";
import { UsageError } from "../errors.ts";
import { exitCodeOf, failureOf } from "./session-failure.ts";

class DataError extends Error {}
class EmptyFrameError extends DataError {}
class NamedError extends Error {
  override readonly name = "StrategyError";
}

describe("exitCodeOf", () => {
  test.each([
    ["ConfigError", 2],
    ["DataError", 3],
    ["StrategyError", 4],
    ["KeyboardInterrupt", 1],
    ["", 1],
    ["constructor", 1],
  ])("%j is %d", (errorType, code) => {
    expect(exitCodeOf(errorType)).toBe(code);
  });
});

describe("failureOf", () => {
  test.each([
    [new DataError("no rows"), 3, "DataError", "no rows"],
    [new EmptyFrameError("no rows"), 3, "EmptyFrameError", "no rows"],
    [new NamedError("bad window"), 4, "StrategyError", "bad window"],
    [new TypeError("x is not a function"), 1, "TypeError", "x is not a function"],
    [new UsageError("no such kind", "name one"), 1, "UsageError", "no such kind"],
    [new DOMException("stopped", "AbortError"), 1, "AbortError", "stopped"],
    [Object.assign(new Error("m"), { name: "" }), 1, "Error", "m"],
    [{ name: "Ada Lovelace", message: "m" }, 1, "Object", "m"],
    ["boom", 1, "String", "boom"],
    [undefined, 1, "Object", "undefined"],
    [Object.create(null), 1, "Error", ""],
    [new Error("half \ud800 a pair"), 1, "Error", "half \ufffd a pair"],
  ])("describes %s", (thrown, exit_code, error_type, message) => {
    expect(failureOf(thrown)).toEqual({ exit_code, error_type, message });
  });

  test("never throws", () => {
    const trap = () => {
      throw new Error("trap");
    };
    const hostile = new Proxy({}, { get: trap, getPrototypeOf: trap, getOwnPropertyDescriptor: trap, has: trap });
    expect(failureOf(hostile)).toEqual({ exit_code: 1, error_type: "Error", message: "" });
  });
});
