import { describe, expect, it } from "vitest";
import { createReporter } from "./markdown.ts";
import { markdownCode, markdownText } from "./markdown-text.ts";
import { renderReport } from "./render-report.ts";
import type { ArtifactReport } from "./report.ts";
import { hostileArtifact, hostileText, sampleArtifacts, sampleReport } from "./sample-report.ts";

const show = (artifacts?: readonly ArtifactReport[]) =>
  [...renderReport(sampleReport(artifacts), createReporter({ generatedAt: "2026-11-20" }))].join("");

describe("markdown", () => {
  it("shows a table for each artifact, and what to do", () => {
    const text = show(sampleArtifacts);
    expect(text).toContain(
      "| ❌ error | `run.summary-mirrors-machine-contract` | `report.json:86:15`<br>`/summary/trades` | " +
        "The top-level summary of a plain run repeats the figures of its machine contract.<br>expected `136`<br>found `7` |\n",
    );
    expect(text).toContain(
      "- `schema.required`: Write the member; `null` when no request was made. (run-artifact-contract § report.json.machine\\_contract)",
    );
    expect(text).toContain("| ❌ error | `schema.required` | 1 | 1 |");
    expect(text).toContain("<details><summary>✅ 1 artifact without findings</summary>");
    expect(text).toContain("quantlab v1 · 2026-11-20");
  });

  it("keeps every table row at four cells whatever the data holds", () => {
    const [, , table = ""] =
      show([hostileArtifact])
        .split("<details open>")[1]
        ?.match(/(\| --- \|.*\n)((?:\|.*\n)+)/) ?? [];
    for (const row of table.trimEnd().split("\n")) expect(row.match(/(?<!\\)\|/g)).toHaveLength(5);
  });

  it("lets data make no tag, image, link or mention", () => {
    const text = show([hostileArtifact]);
    expect(text.replace(/<\/?(?:details|summary|code|br|sub)(?: open)?>/g, "")).not.toMatch(/<(?![^`]*`)/);
    expect(markdownText("![x](https://evil.example) www.evil.example @team #12 <b> :+1: a*b*")).toBe(
      "\\!\\[x\\](https\\://evil.example) www\\.evil.example @\u2060team #\u206012 &lt;b\\> \\:+1: a\\*b\\*",
    );
    expect(markdownText("the `a*b` of")).toBe("the `a*b` of");
  });

  it("fences code that has backticks or pipes in it", () => {
    expect(markdownCode("a`b")).toBe("`` a`b ``");
    expect(markdownCode("a|b`c")).toBe("<code>a&#124;b&#96;c</code>");
    expect(markdownCode(hostileText)).not.toContain("|");
  });

  it("stays within 65,000 characters and says what it cut", () => {
    const [first] = sampleArtifacts;
    const many = Array.from(
      { length: 2000 },
      (_, index) => ({ ...first, path: `outputs/runs/${index}` }) as ArtifactReport,
    );
    for (const artifacts of [many, Array.from({ length: 300 }, () => hostileArtifact)]) {
      const text = show(artifacts);
      expect(text.length).toBeLessThanOrEqual(65_000);
      expect(text).toMatch(/> \*\*Cut:\*\* [\d,]+ findings of [\d,]+ artifacts did not fit into 65,000 characters/);
      expect(text.match(/<details/g)).toHaveLength(text.match(/<\/details>/g)?.length ?? 0);
    }
  });

  it("stays within them whatever artifacts are called, and where rules broke in every one", () => {
    const path = "|\u202e".repeat(100);
    const artifact = { path, kind: "run", conforms: true, issues: [], skipped: [] };
    const broken = { ...artifact, conforms: false };
    const failures = Array.from({ length: 8 }, () => ({ path, message: path, remedy: path }));
    const report = sampleReport([
      ...Array.from({ length: 60 }, () => artifact),
      ...Array.from({ length: 1000 }, () => broken),
      ...Array.from({ length: 100 }, () => hostileArtifact),
    ]);
    const text = [...renderReport({ ...report, failures }, createReporter())].join("");
    expect(text.length).toBeLessThanOrEqual(65_000);
    expect(text).toMatch(/findings of [\d,]+ artifacts did not fit/);
  });
});
