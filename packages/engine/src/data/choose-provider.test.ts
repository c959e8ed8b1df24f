import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { sampleCsv } from "../../scripts/make-sample-bars.ts";
import { ConfigError, DataError } from "../errors.ts";
import { parseBarsCsv } from "./parse-bars-csv.ts";
import { type DataOptions, providerOfOptions } from "./provider-of-options.ts";

const asked = { ticker: "SAMPLE", start: "2023-01-01", end: "2024-01-01", interval: "1d" };
const cwd = mkdtempSync(path.join(tmpdir(), "choose-"));
const world = { cwd, now: Date.now, warn: () => {}, variables: { XDG_CACHE_HOME: cwd } };
const choose = (options: DataOptions, variables = {}) =>
  providerOfOptions({ offline: true, ...options }, { ...world, variables: { ...world.variables, ...variables } });

describe("the source of bars", () => {
  it("is Yahoo for those who name none, never the sample", async () => {
    expect(choose({}).name).toBe("yahoo");
    await expect(choose({}).bars({ ...asked, ticker: "ETH-USD" })).rejects.toMatchObject({
      message: expect.stringContaining("Yahoo"),
      remedy: expect.stringContaining("--data"),
    });
  });

  it("is the sample when it is asked for", async () => {
    const { bars, origin } = await choose({}).bars(asked);
    expect(origin).toMatchObject({ provider: "sample", rows: 365, adjusted: null });
    expect(origin.source).toContain("synthetic");
    const made = parseBarsCsv(sampleCsv(), "made", { from: Date.UTC(2023, 0, 1), before: Date.UTC(2024, 0, 1) });
    expect(bars).toEqual(made);
    await expect(choose({ provider: "sample" }).bars({ ...asked, ticker: "ETH-USD" })).rejects.toThrow(ConfigError);
    await expect(choose({}).bars({ ...asked, interval: "1h" })).rejects.toThrow(ConfigError);
  });

  it("is the place that is named, and the option comes before the variable", async () => {
    const variables = { QUANTLAB_DATA_DIR: "variable" };
    await expect(choose({}, variables).bars(asked)).rejects.toThrow("There is no file or directory variable");
    await expect(choose({ data: "option" }, variables).bars(asked)).rejects.toThrow(
      "There is no file or directory option",
    );
    await expect(choose({ provider: "sample" }, variables).bars(asked)).resolves.toBeDefined();
    await expect(choose({ data: "duckdb:SELECT 1 AS x" }).bars(asked)).rejects.toThrow(DataError);
  });

  it("is one, and one that there is", async () => {
    expect(() => choose({ provider: "yahoo", data: "x" })).toThrow(ConfigError);
    expect(() => choose({ provider: "binanc" })).toThrow("did you mean binance?");
    await expect(choose({ provider: "local" }).bars(asked)).rejects.toThrow(ConfigError);
  });
});
