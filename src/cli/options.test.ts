import { describe, expect, test } from "vitest";
import { parseFormats } from "./format-targets.ts";
import { helpText } from "./help.ts";
import { optionTable } from "./option-table.ts";
import { parseOptions } from "./options.ts";

describe("parseOptions", () => {
  test.each([
    [["a", "b"], { paths: ["a", "b"] }],
    [["-"], { paths: ["-"] }],
    [["--", "--strict", "-"], { paths: ["--strict", "-"], strict: false }],
    [["--as", "run", "x"], { as: "run", paths: ["x"] }],
    [["--as=run"], { as: "run" }],
    [["-f", "json", "-fndjson", "--format=html=a=b.html"], { formats: ["json", "ndjson", "html=a=b.html"] }],
    [["--severity", "a.b=off", "--severity=c.*=error"], { severities: ["a.b=off", "c.*=error"] }],
    [["--strict", "--quiet", "--coverage"], { strict: true, quiet: true, coverage: true }],
    [["-q", "-j4"], { quiet: true, jobs: 4 }],
    [["--jobs", "2", "--max-issues", "0"], { jobs: 2, maxIssues: 0 }],
    [["--watch"], { watch: true, live: true }],
    [["--color"], { color: "always" }],
    [["--color", "never"], { color: "always", paths: ["never"] }],
    [["--color=never"], { color: "never" }],
    [["--color=always", "--no-color"], { color: "never" }],
    [["--config", "c.json"], { config: "c.json" }],
    [["--no-config"], { config: false }],
    [["--list-rules"], { list: "rules" }],
    [["--list-kinds"], { list: "kinds" }],
    [["--explain", "run.x"], { explain: "run.x" }],
    [["-h"], { help: true }],
    [["-V"], { version: true }],
  ])("%j", (argv, expected) => {
    expect(parseOptions(argv)).toMatchObject(expected);
  });

  test.each([
    [["--strct"], "there is no option --strct, did you mean --strict?"],
    [["-strict"], "there is no option -strict, did you mean --strict?"],
    [["--strct=1"], "there is no option --strct, did you mean --strict?"],
    [["-x"], "there is no option -x"],
    [["--as"], "--as needs a value"],
    [["--as", "--strict"], "--as needs a value"],
    [["--strict=yes"], "--strict takes no value"],
    [["--as", "run", "--as", "sweep"], "--as is given twice"],
    [["--jobs", "0"], "--jobs 0 is not a whole number from 1"],
    [["--jobs", "two"], "--jobs two is not a whole number from 1"],
    [["--max-issues", "-1"], "--max-issues -1 is not a whole number from 0"],
    [["--color=blue"], "--color=blue is not auto, always or never"],
    [["--config", "a", "--no-config"], "--config and --no-config exclude each other"],
    [["--explain", "a", "--list-rules"], "--explain and --list-rules exclude each other"],
    [["--list-kinds", "--list-rules"], "--list-rules and --list-kinds exclude each other"],
    [["--list-rules", "run"], "--list-rules judges nothing, and takes no path"],
    [["--explain", "run.x", "outputs"], "--explain judges nothing, and takes no path"],
  ])("%j is refused", (argv, message) => {
    expect(() => parseOptions(argv)).toThrow(message);
  });
});

describe("parseFormats", () => {
  test.each([
    [[], [{ format: "pretty", file: undefined }]],
    [["json=-"], [{ format: "json", file: undefined }]],
    [
      ["json", "sarif=out.sarif"],
      [
        { format: "json", file: undefined },
        { format: "sarif", file: "out.sarif" },
      ],
    ],
  ])("%j", (texts, expected) => {
    expect(parseFormats(texts)).toEqual(expected);
  });

  test.each([
    [["jsn"], "there is no format jsn, did you mean json?"],
    [["json", "pretty"], "json and pretty both go to standard output"],
    [["json=a", "ndjson=a"], "two reports go to a"],
    [["json=b/a", "ndjson=./b//a"], "two reports go to b/a"],
    [["json="], "--format json= names no file"],
  ])("%j is refused", (texts, message) => {
    expect(() => parseFormats(texts)).toThrow(message);
  });
});

test("help names every option", () => {
  for (const { name } of optionTable) expect(helpText()).toContain(`--${name}`);
  for (const line of helpText().split("\n")) expect(line.length).toBeLessThanOrEqual(120);
});
