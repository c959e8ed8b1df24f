import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { ConfigError, DataError } from "../errors.ts";
import { readTradesCsv } from "./read-trades-csv.ts";

const sessions = fileURLToPath(
  new URL("../../fixtures/commands/run-json-trades-csv/tree/outputs/paper_sessions/", import.meta.url),
);
const session = `${sessions}${readdirSync(sessions).find((name) => name.includes("_paper_"))}`;

describe("fills that were given", () => {
  it("have the figures that the session they come from has", () => {
    const { rows, roundTrips } = readTradesCsv(`${session}/trades.csv`, "trades.csv");
    const { best_result } = JSON.parse(readFileSync(`${session}/metrics.json`, "utf8"));
    expect(best_result).toMatchObject(roundTrips);
    expect(rows).toHaveLength(22);
    expect(rows[0]).toMatchObject({ side: "BUY", qty: 0.5214477814292051, reason: "signal=1" });
  });

  it("are refused when there are none, or when they are none", () => {
    expect(() => readTradesCsv(`${session}/nowhere.csv`, "nowhere.csv")).toThrow(ConfigError);
    expect(() => readTradesCsv(`${session}/metrics.json`, "metrics.json")).toThrow(DataError);
  });
});
