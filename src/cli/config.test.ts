import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import formatsPlugin from "ajv-formats";
import { describe, expect, test } from "vitest";
import { readBaseline } from "./baseline-file.ts";
import { parseConfig } from "./config.ts";
import { temporaryFolder } from "./recording-terminal.ts";

const schemas = path.resolve(import.meta.dirname, "../../schemas/meta");

function compile(name: string) {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  formatsPlugin.default(ajv);
  return ajv.compile(JSON.parse(readFileSync(path.join(schemas, name), "utf8")) as object);
}

const ignore = { rule: "run.*", files: "outputs/**", reason: "old producer" };

const membersOf = (name: string, definition?: string): string[] => {
  const schema = JSON.parse(readFileSync(path.join(schemas, name), "utf8"));
  return Object.keys((definition ? schema.$defs[definition] : schema).properties);
};

describe("parseConfig", () => {
  const validate = compile("conform-config.schema.json");
  const parse = (document: unknown) => parseConfig({ value: document, where: "c.json#" }, "/project/c.json");

  test.each([
    {},
    {
      $schema: "x",
      strict: true,
      severity: { "run.a": "off", "schema.*": "warning" },
      rules: ["ci/rules"],
      baseline: "b.json",
      format: ["pretty", "html=a.html"],
    },
    { ignore: [ignore, { ...ignore, expires: "2027-03-31" }] },
  ])("accepts what its schema accepts: %j", (document) => {
    expect(validate(document)).toBe(true);
    expect(() => parse(document)).not.toThrow();
  });

  test.each([
    [[], "c.json#: expected an object"],
    [{ sevrity: {} }, "c.json#/sevrity: there is no such member, did you mean severity?"],
    [{ strict: 1 }, "c.json#/strict: expected true or false"],
    [{ severity: { "run.a": "fatal" } }, "c.json#/severity/run.a: fatal is not a level"],
    [{ severity: { "run.a": "warn" } }, "did you mean warning?"],
    [{ ignore: {} }, "c.json#/ignore: expected a list"],
    [{ ignore: [{ ...ignore, reason: undefined }] }, "c.json#/ignore/0/reason: expected text"],
    [{ ignore: [{ rule: "a", files: "b" }] }, "c.json#/ignore/0/reason is missing"],
    [{ ignore: [{ ...ignore, reason: " " }] }, "c.json#/ignore/0/reason: expected text that is not empty"],
    [{ ignore: [{ ...ignore, expires: "2027-02-30" }] }, "c.json#/ignore/0/expires: expected a day"],
    [{ ignore: [{ ...ignore, file: "x" }] }, "c.json#/ignore/0/file: there is no such member, did you mean files?"],
    [{ rules: "ci" }, "c.json#/rules: expected a list"],
    [{ format: ["jsn"] }, "there is no format jsn, did you mean json?"],
    [{ baseline: "" }, "c.json#/baseline: expected text that is not empty"],
  ])("refuses what its schema refuses: %j", (document, message) => {
    expect(validate(JSON.parse(JSON.stringify(document)))).toBe(false);
    expect(() => parse(document)).toThrow(message);
  });

  test("knows every member that its schema has", () => {
    for (const name of membersOf("conform-config.schema.json"))
      expect(() => parse({ [name]: null })).toThrow(`c.json#/${name}: expected`);
    for (const name of membersOf("conform-config.schema.json", "Ignore"))
      expect(() => parse({ ignore: [{ ...ignore, [name]: null }] })).toThrow(`c.json#/ignore/0/${name}: expected`);
  });

  test("takes paths from its own folder", () => {
    expect(parse({ rules: ["ci"], baseline: "b.json" })).toMatchObject({
      rules: ["/project/ci"],
      baseline: "/project/b.json",
    });
  });
});

describe("readBaseline", () => {
  const validate = compile("baseline.schema.json");
  const entry = { path: "outputs/a", fingerprint: "0123456789ab", rule: "run.a", file: "", pointer: "" };
  const read = (document: unknown) => {
    const file = path.join(temporaryFolder(), "b.json");
    writeFileSync(file, JSON.stringify(document));
    return readBaseline(file, false);
  };

  test.each([
    { schema_version: "1.0", entries: [] },
    { schema_version: "1.0", entries: [entry, { ...entry, reason: "r", expires: "2027-01-01" }] },
  ])("accepts what its schema accepts: %j", (document) => {
    expect(validate(document)).toBe(true);
    expect(read(document)).toEqual(document.entries);
  });

  test("knows every member that its schema has", () => {
    for (const name of membersOf("baseline.schema.json", "Entry"))
      expect(() => read({ schema_version: "1.0", entries: [{ ...entry, [name]: 1 }] })).toThrow(
        `/entries/0/${name}: expected`,
      );
  });

  test.each([
    { entries: [] },
    { schema_version: "2.0", entries: [] },
    { schema_version: "1.0", entries: [{ ...entry, fingerprint: "xyz" }] },
    { schema_version: "1.0", entries: [{ ...entry, pointer: 1 }] },
    { schema_version: "1.0", entries: [{ ...entry, more: 1 }] },
    { schema_version: "1.0", entries: [{ path: "a" }] },
  ])("refuses what its schema refuses: %j", (document) => {
    expect(validate(document)).toBe(false);
    expect(() => read(document)).toThrow();
  });
});
