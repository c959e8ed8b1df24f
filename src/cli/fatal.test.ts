import { expect, test } from "vitest";
import { UsageError } from "../errors.ts";
import { ClosedOutputError } from "./closed-output-error.ts";
import { explainError } from "./fatal.ts";
import type { Terminal } from "./terminal.ts";

function explained(thrown: unknown, env: Terminal["env"] = {}) {
  let err = "";
  const terminal = { env, err: (text: string) => (err += text) } as unknown as Terminal;
  return { code: explainError(thrown, terminal), err };
}

test("a usage error says what to do", () => {
  expect(explained(new UsageError("no \u001b[31mpath", "Give one."))).toEqual({
    code: 2,
    err: "quantlab-conform: no \\x1b[31mpath\n  Give one.\n",
  });
});

test("an internal error is one line, and names the way to more", () => {
  const line = "quantlab-conform: internal error: TypeError: deep; please report it (QUANTLAB_DEBUG=1 shows where)\n";
  expect(explained(new TypeError("deep"))).toEqual({ code: 2, err: line });
  expect(explained("a text").err).toContain("internal error: a text");
  expect(explained(new TypeError("deep"), { QUANTLAB_DEBUG: "1" }).err).toContain("fatal.test.ts");
});

test("a closed output needs no words", () => {
  expect(explained(new ClosedOutputError())).toEqual({ code: 2, err: "" });
});
