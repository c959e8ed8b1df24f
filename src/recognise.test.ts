import { describe, expect, test } from "vitest";
import { loadFixture } from "../conformance/fixtures.ts";
import { MachineRequest } from "../generated/quantlab/v1/index.ts";
import { check } from "./check.ts";
import { UsageError } from "./errors.ts";
import { read } from "./read.ts";
import { memoryTree } from "./tree/memory.ts";

const request = loadFixture("requests/run").files["request.json"] as Uint8Array;
const content = JSON.parse(new TextDecoder().decode(request));

describe("an artifact that is a single file", () => {
  test.each([
    ["alone, under any name", { "mine.json": request }],
    ["by its name, whatever lies beside it", { "a.json": "[]", "request.json": request, "z/signals.jsonl": "" }],
  ])("%s: what is judged is what is read", async (_, files) => {
    expect((await check(memoryTree(files), { as: MachineRequest })).conforms).toBe(true);
    expect(await read(MachineRequest, memoryTree(files))).toEqual(content);
  });

  test("that cannot be told from what lies beside it is refused", async () => {
    const files = { "a.json": request, "b.json": request };
    await expect(read(MachineRequest, memoryTree(files))).rejects.toThrow(UsageError);
    await expect(check(memoryTree(files), { as: "request" })).rejects.toThrow("which of the 2 entries");
  });

  test("one of several kinds is not taken for all of them", async () => {
    const files = { "request.json": request, "signals.jsonl": "" };
    await expect(check(memoryTree(files))).rejects.toThrow("holds several artifacts: request.json, signals.jsonl");
    expect((await check(memoryTree({ ...files, "notes.txt": "" }), { as: "request" })).kind).toBe("request");
    expect((await check(memoryTree({ "request.json": request, "notes.txt": "" }))).kind).toBe("request");
  });
});

describe("what is asked for and does not exist", () => {
  test.each(["", "1", "1.99", "2.0", "newest"])("contract version %j is refused", async (contractVersion) => {
    await expect(check(memoryTree({ "request.json": request }), { contractVersion })).rejects.toMatchObject({
      code: "USAGE",
      remedy: expect.stringContaining("1.0"),
    });
  });

  test("a kind: those that exist are named", async () => {
    await expect(check(memoryTree({ "request.json": request }), { as: "requst" })).rejects.toMatchObject({
      code: "USAGE",
      remedy: expect.stringMatching(/\brequest\b.*\brun\b/),
    });
  });
});

describe("a member that says another kind than the name of the directory", () => {
  const edited = (fixture: string, find: string, text: string, name?: string) => {
    const { files, name: id } = loadFixture(fixture);
    const metadata = new TextDecoder().decode(files["metadata.json"] as Uint8Array).replace(find, text);
    return memoryTree({ ...files, "metadata.json": metadata }, name ?? id);
  };

  test.each([
    ["runs/plain-run", '"mode": "run"', '"mode": "grid"', "run"],
    ["sweeps/grid", '"mode": "grid"', '"mode": "run"', "sweep"],
  ])("is the fault in %s when the report says the same as the name", async (fixture, find, text, kind) => {
    const { issues, ...result } = await check(edited(fixture, find, text));
    expect(result.kind).toBe(kind);
    expect(issues.filter(({ severity }) => severity === "error").map(({ pointer }) => pointer)).toEqual(["/mode"]);
  });

  test("decides when the name tells nothing, or nothing bears it out", async () => {
    expect((await check(edited("runs/plain-run", '"mode": "run"', '"mode": "grid"', "mine"))).kind).toBe("sweep");
    const renamed = loadFixture("sweeps/grid").name.replace("_grid_", "_run_");
    expect((await check(edited("sweeps/grid", "", "", renamed))).kind).toBe("sweep");
  });
});

describe("a training run", () => {
  const manifest = {
    run_id: "ridv1_0123456789abcdef0123",
    run_instance_id: "20260101_000000",
    timestamp: "2026-01-01T00:00:00Z",
    git_sha: "9c69edc",
    target_index: {},
  };
  const files = { "manifest.json": `${JSON.stringify(manifest, Object.keys(manifest).sort(), 2)}\n` };

  test("that has no targets yet is told by its manifest and the name of its folder", async () => {
    expect(await check(memoryTree(files, "20260101_000000"))).toMatchObject({ kind: "training-run", conforms: true });
  });

  test("that has no targets yet is told by its manifest and its globals", async () => {
    const run = { ...files, "globals/notes.json": "{}" };
    expect((await check(memoryTree(run, "mine"))).kind).toBe("training-run");
  });

  test("is not told by a manifest alone, which many programs write", async () => {
    await expect(check(memoryTree(files, "mine"))).rejects.toThrow();
  });
});
