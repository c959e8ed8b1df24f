import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { runCli } from "./run-cli.ts";

const fixtures = fileURLToPath(new URL("../../fixtures/questions/", import.meta.url));

/** A session that says when it was asked: the clock of the recording. */
function recordedClock(stdout: string): () => number {
  const asked = /"generated_at": "([^"]+)"/.exec(stdout)?.[1];
  return () => (asked === undefined ? Date.now() : Date.parse(asked)) * 1000;
}

const wording = (text: string) =>
  text
    .trimEnd()
    .replace(/"message": "Paper session has been[^"]*"|"message": "The session has said[^"]*"/g, '"message": <stale>');

describe("a question about what was written", () => {
  it.each(readdirSync(fixtures))("%s is answered as recorded", async (name) => {
    const { argv, exit_code } = JSON.parse(readFileSync(`${fixtures}${name}/case.json`, "utf8"));
    const stdout = readFileSync(`${fixtures}${name}/stdout.txt`, "utf8");
    const printed: string[] = [];
    const exitCode = await runCli(
      argv.slice(1).filter((word: string) => word !== "--signal-file" && word !== "signals.jsonl"),
      {
        cwd: `${fixtures}${name}/tree`,
        clock: recordedClock(stdout),
        print: (text) => void printed.push(text),
        warn: () => {},
        variables: {},
      },
    );
    expect(exitCode).toBe(exit_code);
    expect(wording(printed.join("\n"))).toBe(wording(stdout));
  });
});
