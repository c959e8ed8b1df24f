import { afterEach, expect, test, vi } from "vitest";
import { conform } from "./conform.ts";
import { contractsCommand } from "./contracts/command.ts";
import { processTerminal } from "./terminal.ts";

afterEach(() => void vi.restoreAllMocks());

test.each([
  [conform, ["run"]],
  [conform, ["--config", "c.json", "run"]],
  [conform, ["producer", "run"]],
  [conform, ["consumer", "run"]],
  [contractsCommand, ["gate"]],
])("a working directory that is gone is told of with what to do: %#", async (command, words) => {
  vi.spyOn(process, "cwd").mockImplementation(() => {
    throw new Error("ENOENT: no such file or directory, uv_cwd");
  });
  const said: string[] = [];
  const say = { value: (text: string) => void said.push(text) };
  const own = Object.getOwnPropertyDescriptors(processTerminal(""));
  const terminal = Object.defineProperties({}, { ...own, out: say, err: say }) as ReturnType<typeof processTerminal>;
  expect(await command(words, terminal)).toBe(2);
  expect(said.join("")).toContain("the working directory is gone");
  expect(said.join("")).toContain("Change into a directory that exists");
});
