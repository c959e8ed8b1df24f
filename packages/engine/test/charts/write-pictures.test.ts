import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { monthlyReturnsPicture } from "../../src/charts/monthly-returns-picture.ts";
import { lightPalette as palette } from "../../src/charts/palette.ts";
import { writePictures } from "../../src/charts/write-pictures.ts";

const pictures = () => ({
  "artifacts/months.svg": monthlyReturnsPicture([{ month: "2020-02", return: 0.1 }], { palette }),
});

describe("pictures", () => {
  let directory = "";
  let warnings: string[] = [];
  const warn = (text: string) => void warnings.push(text);
  beforeEach(() => {
    directory = mkdtempSync(path.join(tmpdir(), "pictures-"));
    warnings = [];
  });
  afterEach(() => rmSync(directory, { recursive: true, force: true }));

  it("lie where their names say, with the size that is told", async () => {
    const [written] = await writePictures(directory, pictures, warn);
    const svg = readFileSync(path.join(directory, "artifacts/months.svg"));
    expect(written).toMatchObject({ name: "artifacts/months.svg", size: svg.byteLength });
    expect(svg.toString()).toMatch(/^<svg [\s\S]*10\.0%[\s\S]*<\/svg>$/);
    expect(warnings).toEqual([]);
  });

  it.each([
    ["a file stands in their way", () => writeFileSync(path.join(directory, "artifacts"), "")],
    ["their directory is gone", () => rmSync(directory, { recursive: true })],
  ])("are a warning when %s", async (_, prepare) => {
    prepare();
    expect(await writePictures(directory, pictures, warn)).toEqual([]);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(/^Warning: .*was not written/);
    expect(existsSync(path.join(directory, "artifacts/months.svg"))).toBe(false);
  });

  it("are a warning when they cannot be drawn", async () => {
    const broken = () => {
      throw new Error("no curve");
    };
    expect(await writePictures(directory, broken, warn)).toEqual([]);
    expect(warnings[0]).toContain("no curve");
  });
});
