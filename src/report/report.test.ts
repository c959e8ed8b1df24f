import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { formatNames, isFormatName, loadFormat } from "./formats.ts";
import { createReporter as createJson } from "./json.ts";
import { createReporter as createNdjson } from "./ndjson.ts";
import { renderReport } from "./render-report.ts";
import type { CreateReporter, Report } from "./report.ts";
import { sampleArtifacts, sampleCatalogue, sampleReport, sampleSource } from "./sample-report.ts";

const schema = JSON.parse(
  readFileSync(new URL("../../schemas/meta/conformance-report.schema.json", import.meta.url), "utf8"),
);
const ajv = addFormats.default(new Ajv2020({ allErrors: true, allowUnionTypes: true }));
const validate = ajv.compile(schema);
const validateLine = (name: string) => ajv.getSchema(`${schema.$id}#/$defs/${name}`);

const { coverage: _coverage, failures: _failures, suppressed: _suppressed, ...bare } = sampleReport([]);
const render = (report: Report, create: CreateReporter): string => [...renderReport(report, create())].join("");

it.each(["github", "markdown", "sarif"] as const)("%s sets reason and remedy of a failure apart", async (name) => {
  for (const message of ["permission is denied", "Permission is denied."]) {
    const report = { ...sampleReport([]), failures: [{ path: "a", message, remedy: "Give access." }] };
    const text = [...renderReport(report, (await loadFormat(name))())].join("");
    expect(text.toLowerCase()).toContain("permission is denied. give access.");
  }
});

describe("json", () => {
  it("satisfies the schema with every member and with none", () => {
    for (const report of [sampleReport(), sampleReport(sampleArtifacts), bare]) {
      const parsed = JSON.parse(render(report, createJson));
      validate(parsed);
      expect(validate.errors).toBeNull();
    }
  });

  it("is the report as two-space JSON with its members in order", () => {
    const { coverage: _, ...report } = sampleReport(sampleArtifacts);
    expect(render(report, createJson)).toBe(`${JSON.stringify(ordered(report), null, 2)}\n`);
    expect(JSON.stringify(JSON.parse(render(sampleReport(sampleArtifacts), createJson)))).toBe(
      JSON.stringify(ordered(sampleReport(sampleArtifacts))),
    );
    expect(render(bare, createJson)).toBe(`${JSON.stringify(ordered(bare), null, 2)}\n`);
  });

  it("keeps hostile text, spells numbers that JSON cannot hold, and leaves `__proto__` a member", () => {
    const { issues } = JSON.parse(render(sampleReport(), createJson)).artifacts[3];
    const [value] = Object.values(issues[0].found) as unknown[][];
    expect(value?.slice(1)).toEqual([null, "Infinity", "9007199254740993", JSON.parse('{"__proto__":{"a":1}}')]);
    expect(issues[0].message).toBe(sampleReport().artifacts[3]?.issues[0]?.message);
  });

  it("names a value that is nested too deeply instead of following it", () => {
    let deep: unknown = [];
    for (let level = 0; level < 100_000; level++) deep = [deep];
    const [first] = sampleArtifacts;
    const issue = first?.issues[0];
    if (!first || !issue) throw new Error("the sample has findings");
    const report = sampleReport([{ ...first, issues: [{ ...issue, found: deep }] }]);
    expect(JSON.parse(render(report, createJson)).artifacts[0].issues[0].found).toBe("(nested more than 500 levels)");
  });
});

describe("ndjson", () => {
  it("writes one line an artifact and a summary line, each after the schema", () => {
    const lines = render(sampleReport(), createNdjson).trimEnd().split("\n");
    expect(lines).toHaveLength(5);
    for (const [index, line] of lines.entries()) {
      const check = validateLine(index < 4 ? "ArtifactLine" : "SummaryLine");
      check?.(JSON.parse(line));
      expect(check?.errors).toBeNull();
    }
  });

  it("answers each artifact at once", () => {
    const reporter = createNdjson();
    for (const result of sampleArtifacts) expect(JSON.parse(reporter.artifact(result)).artifact.path).toBe(result.path);
  });
});

describe("every format", () => {
  it("is listed, loads alone and says the same every time", async () => {
    expect(formatNames).toEqual(["pretty", "json", "ndjson", "sarif", "junit", "github", "markdown", "html"]);
    expect(isFormatName("toString")).toBe(false);
    for (const name of formatNames) {
      const create = await loadFormat(name);
      const once = () =>
        [...renderReport(sampleReport(), create({ sourceLine: sampleSource, catalogue: sampleCatalogue }))].join("");
      expect(isFormatName(name)).toBe(true);
      expect(once()).toBe(once());
      expect(once().endsWith("\n")).toBe(true);
      expect(once()).not.toMatch(/\p{Cs}/u);
    }
  });

  it("lets no control or direction character of the data through", async () => {
    for (const name of formatNames) {
      const text = [
        ...renderReport(sampleReport(), (await loadFormat(name))({ color: false, sourceLine: sampleSource })),
      ].join("");
      expect(text, name).not.toMatch(/(?!\n)\p{Cc}|\u202e/u);
    }
  });
});

/** The report with the order of members that the schema shows. */
function ordered(report: Report): unknown {
  const order = (value: unknown, definition: Record<string, unknown>): unknown => {
    const target =
      typeof definition.$ref === "string" ? schema.$defs[definition.$ref.split("/").pop() ?? ""] : definition;
    if (Array.isArray(value)) return value.map((item) => order(item, target.items ?? {}));
    if (typeof value !== "object" || value === null || !target.properties) return value;
    const members = value as Record<string, unknown>;
    return Object.fromEntries(
      Object.keys(target.properties)
        .filter((key) => key in members)
        .map((key) => [key, order(members[key], target.properties[key])]),
    );
  };
  return order(report, schema);
}
