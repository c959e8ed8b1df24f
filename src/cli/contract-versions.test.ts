import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { UsageError } from "../errors.ts";
import { chooseVersions } from "./contract-versions.ts";

const schemas = new URL("../../schemas/", import.meta.url);

/** Every `x-since` in the schemas of a major of a family, as its minor. */
function minorsIn(folder: string): number[] {
  const files = (readdirSync(new URL(folder, schemas), { recursive: true, encoding: "utf8" }) as string[]).filter(
    (file) => file.endsWith(".schema.json"),
  );
  const texts = files.map((file) => readFileSync(new URL(`${folder}/${file}`, schemas), "utf8"));
  return texts.flatMap((text) => [...text.matchAll(/"x-since": "1\.(\d+)"/g)].map(([, minor]) => Number(minor)));
}

describe("contract versions", () => {
  const families = readdirSync(schemas).filter((name) => name !== "meta" && !name.includes("."));

  test.each(families)("of %s are those that its schemas know, and no others", (family) => {
    const newest = Math.max(0, ...minorsIn(`${family}/v1`));
    for (let minor = 0; minor <= newest; minor++)
      expect(chooseVersions([`${family}=1.${minor}`])).toEqual({ [family]: `1.${minor}` });
    expect(() => chooseVersions([`${family}=1.${newest + 1}`])).toThrow(UsageError);
    expect(chooseVersions([`${family}=1`])).toEqual({ [family]: `1.${newest}` });
    expect(chooseVersions([`${family}=v1`])).toEqual({ [family]: `1.${newest}` });
  });

  test("without a family are those of every family that has them", () => {
    expect(chooseVersions(["1.0"])).toEqual(Object.fromEntries(families.map((family) => [family, "1.0"])));
    expect(chooseVersions(["1.0", "quantlab=1"]).quantlab).toMatch(/^1\.\d+$/);
  });

  test("of a family that is named go before those of every family, wherever they stand", () => {
    expect(chooseVersions(["foxml=1.2", "1.0"])).toEqual({ quantlab: "1.0", foxml: "1.2" });
    expect(chooseVersions(["1.0", "foxml=1.2"])).toEqual({ quantlab: "1.0", foxml: "1.2" });
    expect(chooseVersions(["1.0", "v1.0", "foxml=1.2", "foxml=v1.2"])).toEqual({ quantlab: "1.0", foxml: "1.2" });
  });

  test.each([
    [["foxml=1.0", "foxml=1.2"], "--contract-version asks for foxml 1.0 and foxml 1.2"],
    [["1.0", "1.1"], /^--contract-version asks for (quantlab|foxml) 1\.0 and \1 1\.1$/],
    [["1.0", "1.4"], "--contract-version asks for foxml 1.0 and foxml 1.4"],
  ])("%j: one family has one version", (texts, message) => {
    expect(() => chooseVersions(texts)).toThrow(message);
  });
});
