import { describe, expect, it } from "vitest";
import { createReporter } from "./junit.ts";
import { renderReport } from "./render-report.ts";
import type { ArtifactReport } from "./report.ts";
import { sampleReport } from "./sample-report.ts";

const xml = [...renderReport(sampleReport(), createReporter())].join("");

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Enough of XML to refuse what is not well formed. */
function parse(text: string): Element {
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const token = /<\?xml [^?]*\?>|<(\/?)([\w-]+)((?:\s+[\w-]+="[^"<]*")*)\s*(\/?)>|([^<]+)|(.)/gs;
  for (const [all, close, name, attributes = "", empty, content, wrong] of text.matchAll(token)) {
    const top = open.at(-1) as Element;
    if (wrong !== undefined || /&(?!(?:amp|lt|gt|quot|apos);)/.test(all)) throw new Error(`not well formed: ${all}`);
    if (content !== undefined) top.text += content;
    if (name === undefined) continue;
    if (close) {
      if (open.pop()?.name !== name) throw new Error(`unexpected </${name}>`);
      continue;
    }
    const pairs = [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [key, value]);
    const element = { name, attributes: Object.fromEntries(pairs), children: [], text: "" };
    top.children.push(element);
    if (!empty) open.push(element);
  }
  if (open.length !== 1) throw new Error(`${open.at(-1)?.name} is not closed`);
  return root.children[0] as Element;
}

describe("junit", () => {
  const suites = parse(xml).children;

  it("is well formed and holds only characters of XML 1.0", () => {
    expect(xml).not.toMatch(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
    expect(() => parse("<a><b></a>")).toThrow();
  });

  it("has a suite for each artifact and one for what could not be told, with counts that add up", () => {
    expect(suites).toHaveLength(5);
    for (const suite of suites) {
      const cases = suite.children.filter(({ name }) => name === "testcase");
      const having = (name: string) =>
        cases.filter(({ children }) => children.some((child) => child.name === name)).length;
      expect(suite.attributes).toMatchObject({
        tests: String(cases.length),
        failures: String(having("failure")),
        errors: String(having("error")),
        skipped: String(having("skipped")),
      });
    }
  });

  it("fails a rule with errors, lets one with warnings pass with its output, and skips what was not judged", () => {
    const [, ...cases] = suites[0]?.children ?? [];
    expect(cases.map(({ attributes, children }) => [attributes.name, children[0]?.name])).toEqual([
      ["run.summary-mirrors-machine-contract", "failure"],
      ["schema.required", "failure"],
      ["run.directory-name-is-run-id", "system-out"],
      ["run.config-hash-ends-run-id", "skipped"],
      ["run.created-at-matches-run-id", "skipped"],
    ]);
    expect(cases[0]?.attributes).toMatchObject({
      file: "outputs/runs/20261120_233001_run_adf65fe/report.json",
      line: "86",
    });
    expect(cases[0]?.children[0]?.text).toContain("remedy: Write both blocks");
    expect(suites[1]?.children[1]?.attributes.name).toBe("conforms");
  });

  it("fails a rule with warnings where they fail the artifact, and never one with infos", () => {
    const [broken, silent, warned] = sampleReport().artifacts as [ArtifactReport, ArtifactReport, ArtifactReport];
    const informed: ArtifactReport = {
      ...warned,
      issues: warned.issues.map((issue) => ({ ...issue, severity: "info" })),
    };
    const report = sampleReport([broken, silent, { ...warned, conforms: false }, informed]);
    const failed = (strict: boolean) =>
      parse([...renderReport(report, createReporter({ strict }))].join(""))
        .children.slice(0, 4)
        .map(({ attributes, children }) => ({
          failures: attributes.failures,
          rules: children.filter((one) => one.children[0]?.name === "failure").map((one) => one.attributes.name),
        }));
    const errors = ["run.summary-mirrors-machine-contract", "schema.required"];
    const order = ["paper-session.trades-are-in-time-order"];
    expect(failed(true)).toEqual([
      { failures: "3", rules: [...errors, "run.directory-name-is-run-id"] },
      { failures: "0", rules: [] },
      { failures: "1", rules: order },
      { failures: "0", rules: [] },
    ]);
    expect(failed(false).map(({ rules }) => rules)).toEqual([errors, [], [], []]);
  });

  it("is a document without artifacts", () => {
    const { failures: _, ...report } = sampleReport([]);
    expect(parse([...renderReport(report, createReporter())].join("")).children).toEqual([]);
  });
});
