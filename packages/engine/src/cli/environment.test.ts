import { readFileSync } from "node:fs";
import { afterEach, expect, test, vi } from "vitest";
import { commandInFolder } from "../../test/command-in-folder.ts";
import { processEnvironment } from "./environment.ts";
import { runCli } from "./run-cli.ts";

const { at } = commandInFolder();
afterEach(() => void vi.restoreAllMocks());

test.each([
  ["a signal file elsewhere", "absolute"],
  ["a signal file in it", "s.jsonl"],
])("a working directory that is gone is told of with what to do: %s", async (_, place) => {
  const signalFile = place === "absolute" ? at("s.jsonl") : place;
  vi.spyOn(process, "cwd").mockImplementation(() => {
    throw new Error("ENOENT: no such file or directory, uv_cwd");
  });
  const said: string[] = [];
  const say = { value: (text: string) => void said.push(text), enumerable: true };
  const own = Object.getOwnPropertyDescriptors(processEnvironment());
  const environment = Object.defineProperties({}, { ...own, print: say, warn: say }) as ReturnType<
    typeof processEnvironment
  >;
  expect(await runCli(["run", "--offline", "--signal-file", signalFile], environment)).toBe(1);
  expect(said.slice(-2)).toEqual([
    "ERROR: The working directory is gone",
    "Change into a directory that exists, and run it again.",
  ]);
  if (place === "absolute") expect(readFileSync(at("s.jsonl"), "utf8")).toMatch(/"exit_code": 1/);
  expect(await runCli(["--version"], environment)).toBe(0);
});
