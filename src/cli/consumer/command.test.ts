import { afterEach, expect, test, vi } from "vitest";
import { runCommand } from "../recording-terminal.ts";

afterEach(() => vi.unstubAllEnvs());

test("a folder for temporary files that is not there is a mistake of the call", async () => {
  vi.stubEnv("TMPDIR", "/no/such/folder");
  const { code, err } = await runCommand(["consumer", "--kind", "request", "--", "true"], {
    cwd: import.meta.dirname,
    env: process.env,
  });
  expect(code).toBe(2);
  expect(err).toContain("no folder for the examples can be made");
  expect(err).toContain("Give TMPDIR a folder");
});
