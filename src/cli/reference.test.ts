import { describe, expect, test } from "vitest";
import { runCommand } from "./recording-terminal.ts";

describe("reference", () => {
  const cwd = "/";

  test("--version and --help", async () => {
    expect((await runCommand(["--version"], { cwd })).out).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect((await runCommand(["--help", "--strict"], { cwd })).out).toContain("Examples:");
  });

  test("lists are for people and for programs", async () => {
    const kinds = JSON.parse((await runCommand(["--list-kinds", "--format", "json"], { cwd })).out) as {
      kinds: { kind: string }[];
    };
    expect(kinds.kinds.map(({ kind }) => kind)).toContain("run");
    const rules = JSON.parse((await runCommand(["--list-rules", "--format=json"], { cwd })).out) as {
      rules: { id: string }[];
    };
    const ids = rules.rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain("run.summary-mirrors-machine-contract");
    const { out } = await runCommand(["--list-rules"], { cwd });
    for (const id of ids) expect(out).toContain(id);
    expect(await runCommand(["--list-rules", "--format", "sarif"], { cwd })).toMatchObject({ code: 2 });
  });

  test("--explain", async () => {
    const { out } = await runCommand(["--explain", "run.summary-mirrors-machine-contract"], { cwd });
    for (const word of ["claim", "why", "remedy", "clause", "report.json"]) expect(out).toContain(word);
  });
});
