import { describe, expect, it } from "vitest";
import { artifactLocation } from "./location-uri.ts";
import { renderReport } from "./render-report.ts";
import type { ReporterOptions } from "./report.ts";
import { sampleCatalogue, sampleReport, sampleSource } from "./sample-report.ts";
import { createReporter } from "./sarif.ts";

const log = (options: ReporterOptions = {}, report = sampleReport()) =>
  JSON.parse([...renderReport(report, createReporter(options))].join(""));
const allowed = {
  log: ["$schema", "version", "runs"],
  run: ["results", "tool", "columnKind", "originalUriBaseIds", "invocations", "properties"],
  result: ["ruleId", "ruleIndex", "level", "message", "locations", "partialFingerprints", "suppressions", "properties"],
  rule: ["id", "shortDescription", "fullDescription", "help", "defaultConfiguration", "properties"],
};

describe("sarif", () => {
  const sarif = log({ catalogue: sampleCatalogue, sourceLine: sampleSource, root: "/home/quant/project" });
  const [run] = sarif.runs;

  it("has the members of SARIF 2.1.0 and no other", () => {
    expect(sarif.version).toBe("2.1.0");
    expect(Object.keys(sarif)).toEqual(allowed.log);
    expect(Object.keys(run)).toEqual(allowed.run);
    for (const result of run.results) {
      expect(allowed.result).toEqual(expect.arrayContaining(Object.keys(result)));
      expect(["error", "warning", "note"]).toContain(result.level);
      expect(result.message.text).not.toBe("");
      expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
      expect(result.partialFingerprints["quantlabFingerprint/v1"]).toMatch(/^[0-9a-f]{12}$/);
    }
    for (const rule of run.tool.driver.rules) expect(allowed.rule).toEqual(expect.arrayContaining(Object.keys(rule)));
  });

  it("has a result for every finding and one for each suppressed finding", () => {
    expect(run.results).toHaveLength(21);
    expect(run.results.at(-1).suppressions).toEqual([
      {
        kind: "external",
        justification: "Known departure of the producer; fixed in the next release. (until 2027-03-31)",
      },
    ]);
    expect(run.results.filter((result: { suppressions?: unknown }) => result.suppressions)).toHaveLength(1);
  });

  it("describes the rules of the catalogue, in its order, then those it does not know", () => {
    expect(run.tool.driver.rules.slice(0, 2).map(({ id }: { id: string }) => id)).toEqual(
      sampleCatalogue.map(({ id }) => id),
    );
    expect(run.tool.driver.rules[0]).toMatchObject({
      shortDescription: { text: sampleCatalogue[0]?.claim },
      defaultConfiguration: { level: "error" },
    });
    expect(run.tool.driver.rules[2]).toEqual({ id: "run.directory-name-is-run-id" });
  });

  it("gives a region only where the line is known", () => {
    expect(run.results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: "outputs/runs/20261120_233001_run_adf65fe", uriBaseId: "%SRCROOT%" },
    });
    expect(run.results[1].locations[0].physicalLocation.region).toEqual({
      startLine: 86,
      startColumn: 15,
      snippet: { text: '    "trades": 7,' },
    });
  });

  it("says whether everything could be judged", () => {
    expect(run.invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [{ level: "error" }],
    });
    const { failures: _, ...rest } = sampleReport([]);
    const empty = log({}, { ...rest, suppressed: [] });
    expect(empty.runs[0].invocations[0].executionSuccessful).toBe(true);
    expect(empty.runs[0].results).toEqual([]);
  });

  it("names the root when it is known, and says what it is otherwise", () => {
    expect(run.originalUriBaseIds).toEqual({ "%SRCROOT%": { uri: "file:///home/quant/project/" } });
    expect(log().runs[0].originalUriBaseIds["%SRCROOT%"].uri).toBeUndefined();
  });

  it("makes no links of data", () => {
    const [first] = sampleReport().artifacts;
    const issue = { ...first?.issues[0], message: "[click](https://evil.example)", remedy: "" };
    const text = log({}, sampleReport([{ ...first, issues: [issue] }] as never)).runs[0].results[0].message.text;
    expect(text).toContain("\\[click\\](https://evil.example)");
  });

  it("percent-encodes places", () => {
    const base = { uriBaseId: "%SRCROOT%" };
    expect(artifactLocation("a b/ü%#?.json")).toEqual({ uri: "a%20b/%C3%BC%25%23%3F.json", ...base });
    expect(artifactLocation("./../x:y")).toEqual({ uri: "../x%3Ay", ...base });
    expect(artifactLocation("/data/x", { root: "/data" })).toEqual({ uri: "x", ...base });
    expect(artifactLocation("/data", { root: "/data" })).toEqual({ uri: ".", ...base });
    expect(artifactLocation("/database/x", { root: "/data" })).toEqual({ uri: "file:///database/x" });
    const inFolder = { root: "/data", cwd: "/data/sub" };
    expect(artifactLocation("./x", inFolder)).toEqual({ uri: "sub/x", ...base });
    expect(artifactLocation("../x", inFolder)).toEqual({ uri: "x", ...base });
    expect(artifactLocation("../../x", inFolder)).toEqual({ uri: "file:///x" });
    expect(artifactLocation("-", inFolder)).toEqual({ uri: "sub/-", ...base });
    expect(artifactLocation("C:\\runs\\x y")).toEqual({ uri: "file:///C:/runs/x%20y" });
    expect(artifactLocation("http://127.0.0.1:5173/api/runs?x=%20")).toEqual({
      uri: "http://127.0.0.1:5173/api/runs?x=%20",
    });
    expect(artifactLocation("\ud800")).toEqual({ uri: "%EF%BF%BD", ...base });
  });
});
