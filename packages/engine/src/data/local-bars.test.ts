import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ConfigError, DataError } from "../errors.ts";
import { localBars } from "./local-bars.ts";

const asked = { ticker: "AB/C", start: "2024-01-02", end: "2024-01-04", interval: "1d" };
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "bars-"));
  const rows = ["2024-01-01,1,1", "2024-01-02,2,2", "2024-01-03,3,3", "2024-01-04,4,4"];
  writeFileSync(path.join(folder, "AB-C_1d.csv"), ["timestamp,Close,Volume", ...rows].join("\n"));
  writeFileSync(path.join(folder, "AB-C.csv"), "timestamp,close\n2024-01-02 09:30:00,7\n");
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("bars of a directory", () => {
  it("begin at the first day and end before the last", async () => {
    const { bars, origin } = await localBars(folder).bars(asked);
    expect([...bars.close]).toEqual([2, 3]);
    expect(origin).toMatchObject({
      rows: 2,
      first: "2024-01-02T00:00:00",
      last: "2024-01-03T00:00:00",
      adjusted: null,
    });
  });

  it("come from the file of the ticker where none has the interval", async () => {
    const { bars, origin } = await localBars(folder).bars({ ...asked, interval: "30m" });
    expect([...bars.close]).toEqual([7]);
    expect(path.basename(origin.source)).toBe("AB-C.csv");
  });

  it("have a fingerprint that depends on the values alone", async () => {
    const copy = path.join(folder, "copy.csv");
    writeFileSync(copy, 'time,"volume",close,note\r\n2024-01-02,2,2.0,x\r\n2024-01-03,3,3e0,y\r\n');
    const one = await localBars(folder).bars(asked);
    const other = await localBars(copy).bars(asked);
    expect(other.origin.sha256).toBe(one.origin.sha256);
    writeFileSync(copy, "time,volume,close\n2024-01-02,2,2\n2024-01-03,3,3.0000000000000004\n");
    expect((await localBars(copy).bars(asked)).origin.sha256).not.toBe(one.origin.sha256);
  });

  it("are refused with a next step when there are none", async () => {
    const none = localBars(folder).bars({ ...asked, ticker: "XYZ" });
    await expect(none).rejects.toThrow(DataError);
    await expect(none).rejects.toMatchObject({ remedy: expect.stringContaining("XYZ_1d.csv") });
    await expect(localBars(folder).bars({ ...asked, start: "2030-01-01", end: "2031-01-01" })).rejects.toThrow(
      DataError,
    );
    await expect(localBars(path.join(folder, "no")).bars(asked)).rejects.toThrow(DataError);
  });

  it("are not looked for when a date is none", async () => {
    await expect(localBars(folder).bars({ ...asked, end: "2024-02-31" })).rejects.toThrow(ConfigError);
  });

  it("cannot lie elsewhere", async () => {
    await expect(localBars(path.join(folder)).bars({ ...asked, ticker: "../../etc/passwd" })).rejects.toThrow(
      DataError,
    );
  });
});
