import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseBarsCsv } from "./parse-bars-csv.ts";

describe("a table of bars", () => {
  it("keeps the order of its rows, and drops those that lack a value", () => {
    const bars = parseBarsCsv(
      "Date,Close,Open\n2024-01-03,3,2\n2024-01-01,,1\n2024-01-01,nan,1\n2024-01-01,1,0.5\n2024-01-01,1,0.5\n",
      "x",
    );
    expect([...bars.close]).toEqual([3, 1, 1]);
    expect([...(bars.open ?? [])]).toEqual([2, 0.5, 0.5]);
    expect(bars.high).toBeUndefined();
    expect(bars.zone).toBe("naive");
  });

  it("drops no row for a column that is not kept", () => {
    expect(parseBarsCsv("t,close,adj close\n2024-01-03,3,\n", "x").close).toHaveLength(1);
  });

  it("reads times with an offset as UTC", () => {
    const bars = parseBarsCsv("t,close\n2024-01-01 02:00:00+02:00,1\n2024-01-01T00:30:00Z,2\n", "x");
    expect([...bars.times]).toEqual([Date.UTC(2024, 0, 1), Date.UTC(2024, 0, 1, 0, 30)]);
    expect(bars.zone).toBe("utc");
  });

  it("may begin with a byte order mark, and end lines as Windows does", () => {
    expect([...parseBarsCsv("\ufefft,Close\r\n2024-01-01,1\r\n", "x").close]).toEqual([1]);
  });

  it.each([
    ["t,open\n2024-01-01,1\n", "no column close"],
    ["t,close\n2024-13-01,1\n", 'x:2 has "2024-13-01"'],
    ["t,close\n2024-01-01,1\n2024-01-02,1x\n", 'x:3 has "1x"'],
    ["t,close\n2024-01-01,1\n2024-01-02Z,1\n", "x:3 mixes times"],
    ["", "x has no header"],
    ["time,close\n2024-01-01,1,2\n", "x:2 has 3 cells, its header 2"],
  ])("that is broken is refused with its place: %j", (text, message) => {
    expect(() => parseBarsCsv(text, "x")).toThrow(message);
  });

  it("has the rows that the Python program keeps", () => {
    const file = new URL("../../fixtures/engine/ingest.json", import.meta.url);
    for (const vector of JSON.parse(readFileSync(file, "utf8")).expected) {
      if (!vector.result.ok) continue;
      const names = vector.raw_columns.map((name: string | string[]) => (Array.isArray(name) ? name[0] : name));
      const lines = vector.raw_rows.map((row: (number | string)[], index: number) => [vector.raw_index[index], ...row]);
      const bars = parseBarsCsv([["time", ...names], ...lines].map((line) => line.join(",")).join("\n"), vector.name);
      const { columns, rows } = vector.result.ok;
      const ours = columns.map((name: keyof typeof bars) => [...(bars[name] as Float64Array)]);
      expect(rows[0]?.map((_: number, column: number) => rows.map((row: number[]) => row[column]))).toEqual(ours);
    }
  });
});
