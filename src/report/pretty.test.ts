import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import type { Issue } from "../issue.ts";
import { createReporter } from "./pretty.ts";
import { renderReport } from "./render-report.ts";
import type { ArtifactReport, ReporterOptions } from "./report.ts";
import { sampleArtifacts, sampleReport, sampleSource } from "./sample-report.ts";

const show = (options: ReporterOptions = {}, artifacts?: readonly ArtifactReport[]) =>
  [...renderReport(sampleReport(artifacts), createReporter(options))].join("");

describe("pretty", () => {
  it("says what, where, by which clause and what to do, errors first", () => {
    expect(
      createReporter({ sourceLine: sampleSource, width: 90 }).artifact(sampleArtifacts[0] as ArtifactReport),
    ).toMatchInlineSnapshot(`
      "✖ outputs/runs/20261120_233001_run_adf65fe · run · 3 errors, 1 warning

        error run.summary-mirrors-machine-contract in 2 places
        The top-level summary of a plain run repeats the figures of its machine contract.

          outputs/runs/20261120_233001_run_adf65fe/report.json:86:15 · /summary/trades
            85 │     "win_rate": 0.5197255574614065,
          > 86 │     "trades": 7,
               │               ^
            87 │     "days": 1653
          expected  136
          found     7

          outputs/runs/20261120_233001_run_adf65fe/report.json:82:21 · /summary/total_return
            81 │   "summary": {
          > 82 │     "total_return": -0.134,
               │                     ^^^^^^
            83 │     "sharpe_simple": -0.3216740807661817,
          expected  -0.13493164937797775
          found     -0.134

        clause    run-artifact-contract § Stability Notes
        remedy    Write both blocks from the same figures. Until then, trust
                  \`machine_contract.summary\`.

        error schema.required
        \`request_id\` is missing.

          outputs/runs/20261120_233001_run_adf65fe/report.json:47:23 · /machine_contract
            46 │   ],
          > 47 │   "machine_contract": {
               │                       ^
            48 │     "schema_version": "1.0",

        clause    run-artifact-contract § report.json.machine_contract
        remedy    Write the member; \`null\` when no request was made.

        warning run.directory-name-is-run-id
        The directory is named after the run.

          outputs/runs/20261120_233001_run_adf65fe
          expected  "20261120_233001_run_adf65fe"

        clause    run-artifact-contract § Stability Notes
        remedy    Rename the directory to the \`run_id\` of its \`metadata.json\`.

        not judged 2 rules
        because   metadata.json is not there
        rules     run.config-hash-ends-run-id, run.created-at-matches-run-id
      "
    `);
  });

  it("says once what many places share, and counts the places it leaves out", () => {
    const text = createReporter({ maxPerRule: 4 }).artifact(sampleArtifacts[2] as ArtifactReport);
    expect(text.match(/in time order/g)).toHaveLength(1);
    expect(text.match(/trades\.csv:\d+:1/g)).toHaveLength(4);
    expect(text).toContain("… 10 more");
  });

  it("shows at most maxIssues findings and says how many it leaves out", () => {
    const text = show({ maxIssues: 3 }, sampleArtifacts);
    expect(text).toContain("… 1 more");
    expect(text).toContain("15 findings not shown");
    expect(text).toContain("▲ outputs/paper_sessions/20261120_233104_paper_fe72715 · paper-session · 14 warnings\n");
  });

  it("keeps to errors, failures and the summary when quiet", () => {
    const text = show({ quiet: true }, sampleArtifacts);
    expect(text).not.toMatch(/✔|▲|directory-name|Coverage/);
    expect(text).toContain("could not be judged");
    expect(text).toContain("3 artifacts, 3 errors, 15 warnings");
  });

  it("ends with one line that answers", () => {
    const { failures: _, suppressed: _suppressed, ...summary } = sampleReport([]);
    expect(
      createReporter()
        .end({ ...summary, coverage: { kinds: [] } })
        .split("\n")
        .at(-2),
    ).toBe("✔ conforms · 0 artifacts, 0 errors, 0 warnings");
    expect(show().split("\n").at(-2)).toBe(
      "✖ does not conform, and 1 place could not be judged · 4 artifacts, 4 errors, 15 warnings, 1 info, 3 rules not judged, 1 finding accepted",
    );
  });

  it("lists the first conforming artifacts and counts the others", () => {
    const [, conforming] = sampleArtifacts;
    const text = show(
      {},
      Array.from({ length: 500 }, () => conforming as ArtifactReport),
    );
    expect(text.match(/✔ outputs/g)).toHaveLength(20);
    expect(text).toContain("… and 480 more artifacts without findings");
  });

  it("differs from plain text only by its sixteen colours", () => {
    const colored = show({ color: true, sourceLine: sampleSource });
    expect(stripVTControlCharacters(colored)).toBe(show({ sourceLine: sampleSource }));
    const codes = colored
      .split("\u001b[")
      .slice(1)
      .map((part) => part.slice(0, part.indexOf("m")));
    expect([...new Set(codes)].sort()).toEqual(["1", "2", "22", "31", "32", "33", "34", "36", "39"]);
  });

  it("has no line that a build takes for a command", () => {
    const [first] = sampleArtifacts;
    const told = "::error file=a::told ##[error]x ".repeat(20);
    const issue = { ...(first?.issues[1] as Issue), file: "::stop-commands::x", message: told, expected: told };
    const artifact = { ...(first as ArtifactReport), path: "::add-mask::1", issues: [{ ...issue, remedy: told }] };
    for (const width of [40, 60, 100]) {
      const text = show({ width }, [artifact]);
      expect(text).toContain("\n    \\x3a:add-mask::1/::stop-commands::x");
      expect(text.split("\n").filter((line) => /^\s*::[\w-]+(?: .*)?::|##\[/.test(line))).toEqual([]);
    }
    const harmless = { ...artifact, issues: [{ ...issue, file: "::1/a::b", message: "::1 is an address" }], path: "." };
    expect(show({}, [harmless])).toContain("\n  ::1 is an address");
  });

  it("keeps prose within the width", () => {
    const lines = show({ width: 60 }, sampleArtifacts).split("\n");
    expect(lines.filter((line) => /^ {2}(?:remedy|because|reason)/.test(line)).every((line) => line.length <= 60)).toBe(
      true,
    );
  });
});
