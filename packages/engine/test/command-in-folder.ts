import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { systemClock } from "@quantlab/contracts";
import { afterEach, beforeEach } from "vitest";
import { runCli } from "../src/cli/run-cli.ts";

/** The bars that come with the tests. */
export const bars = fileURLToPath(new URL("../fixtures/bars", import.meta.url));

/** The options of a run over a year of them. */
export const period = ["--ticker", "ETH-USD", "--start", "2022-06-01", "--end", "2023-06-01"];

/** The command in a folder that each test has for itself. */
export function commandInFolder() {
  let cwd = "";
  beforeEach(() => {
    cwd = mkdtempSync(path.join(tmpdir(), "engine-"));
  });
  afterEach(() => rmSync(cwd, { recursive: true }));
  return {
    /** A place in the folder. */
    at: (...names: readonly string[]) => path.join(cwd, ...names),
    async run(words: readonly string[], more: object = {}) {
      const printed: string[] = [];
      const warned: string[] = [];
      const exitCode = await runCli(words, {
        cwd,
        clock: systemClock,
        print: (text) => void printed.push(text),
        warn: (text) => void warned.push(text),
        variables: { QUANTLAB_DATA_DIR: bars },
        ...more,
      });
      return { exitCode, documents: printed, printed: printed.join("\n"), warned: warned.join("\n") };
    },
    /** The signals in s.jsonl. */
    signals: () =>
      readFileSync(path.join(cwd, "s.jsonl"), "utf8")
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line)),
  };
}
