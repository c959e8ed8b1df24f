import { describe, expect, it } from "vitest";
import { createReporter } from "./github.ts";
import { renderReport } from "./render-report.ts";
import { hostileArtifact, sampleArtifacts, sampleReport } from "./sample-report.ts";

const lines = (options = {}, report = sampleReport()) =>
  [...renderReport(report, createReporter(options))].join("").trimEnd().split("\n");
const ours = /^::(?:group::|endgroup::|(?:error|warning|notice) (?:[a-z]+=[^:,]*(?:,|(?=::)))+::)/;

describe("github", () => {
  it("annotates the file, line and column with the rule as title", () => {
    expect(lines()[1]).toBe(
      "::error file=outputs/runs/20261120_233001_run_adf65fe/report.json,line=86,col=15,title=run.summary-mirrors-machine-contract::" +
        "The top-level summary of a plain run repeats the figures of its machine contract. (expected 136, found 7)%0Aat /summary/trades%0A" +
        "clause: run-artifact-contract § Stability Notes%0Aremedy: Write both blocks from the same figures. Until then, trust `machine_contract.summary`.",
    );
  });

  it("annotates ten of each level, logs the rest and says so", () => {
    const text = lines({}, sampleReport(sampleArtifacts));
    expect(text.filter((line) => line.startsWith("::warning "))).toHaveLength(10);
    expect(text.filter((line) => line.startsWith("warning paper-session."))).toHaveLength(5);
    expect(text).toContain("::notice title=quantlab-conform::5 more findings in the log of this step");
    expect(text.at(-1)).toMatch(/^quantlab-conform: does not conform/);
  });

  it("says what could not be judged, and by which rule", () => {
    const failure = { path: "outputs/runs/a", message: "It broke", remedy: "Mend it." };
    const report = { ...sampleReport([]), failures: [failure, { ...failure, rule: "run.broken" }] };
    expect(lines({}, report).slice(0, 2)).toEqual([
      "::error title=could not be judged::outputs/runs/a: It broke. Mend it.",
      "::error title=could not be judged by run.broken::outputs/runs/a: It broke. Mend it.",
    ]);
  });

  it("lets data begin no command, neither at the start of a line nor inside one", () => {
    for (const text of [lines(), lines({ maxIssues: 0 }, sampleReport([hostileArtifact]))]) {
      for (const line of text) {
        if (line.startsWith("::")) expect(line).toMatch(ours);
        else expect(line).not.toMatch(/##\[/);
      }
    }
  });

  it("escapes percent signs, line ends, colons and commas", () => {
    const [, hostile = ""] = lines({}, sampleReport([hostileArtifact]));
    expect(hostile).toContain("trades%2Cv%3A1.csv");
    expect(hostile).toContain("%250A");
    expect(hostile).not.toContain("\r");
  });

  it("names files relative to the root and balances its groups", () => {
    const [first] = sampleArtifacts;
    const text = lines(
      { root: "/home/quant/project" },
      sampleReport([{ ...first, path: "/home/quant/project/runs/a" }] as never),
    );
    expect(text[1]).toContain("file=runs/a/report.json,");
    const standpoint = { root: "/home/quant", cwd: "/home/quant/project" };
    const [inFolder, bridge] = ["runs/a", "http://127.0.0.1:8765"].map(
      (path) => lines(standpoint, sampleReport([{ ...first, path }] as never))[1],
    );
    expect(inFolder).toContain("file=project/runs/a/report.json,");
    expect(bridge).toContain("file=http%3A//127.0.0.1%3A8765/report.json,");
    expect(text.filter((line) => line.startsWith("::group::"))).toHaveLength(
      text.filter((line) => line === "::endgroup::").length,
    );
  });
});
