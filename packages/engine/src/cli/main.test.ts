import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { check } from "@quantlab/contracts";
import { openDirectory } from "@quantlab/contracts/node";
import { describe, expect, it } from "vitest";
import { bars, commandInFolder, period } from "../../test/command-in-folder.ts";

const main = fileURLToPath(new URL("./main.ts", import.meta.url));
const env = {
  ...process.env,
  QUANTLAB_DATA_DIR: bars,
  TSX_TSCONFIG_PATH: fileURLToPath(new URL("../../tsconfig.json", import.meta.url)),
};
const program = [process.execPath, "--import", import.meta.resolve("tsx"), main];
const { at } = commandInFolder();

/** The command as a process of its own, through a shell where there is something to redirect. */
function start(words: readonly string[], { shell = "", more = {} } = {}): ChildProcess {
  const all = [...program, ...words];
  const line = `exec ${all.map((word) => `'${word}'`).join(" ")} ${shell}`;
  return shell === ""
    ? spawn(all[0] as string, all.slice(1), { cwd: at(), env: { ...env, ...more } })
    : spawn("sh", ["-c", line], { cwd: at(), env: { ...env, ...more } });
}

async function ended(child: ChildProcess) {
  let errors = "";
  child.stderr?.on("data", (piece) => {
    errors += piece;
  });
  const [code] = await once(child, "close");
  return { code, errors };
}

describe.skipIf(process.platform === "win32")("the process", () => {
  it("does its work when nobody reads what it says", { timeout: 60_000 }, async () => {
    const child = start([...period, "--no-pictures"]);
    child.stdout?.destroy();
    expect(await ended(child)).toEqual({ code: 0, errors: "" });
    expect(existsSync(at("outputs/runs/runs_index.json"))).toBe(true);
  });

  it.skipIf(!existsSync("/dev/full"))("says in one line that its answer is lost", { timeout: 60_000 }, async () => {
    const { code, errors } = await ended(start(["--version"], { shell: "> /dev/full" }));
    expect(code).toBe(1);
    expect(errors).toMatch(/^CRITICAL ERROR: standard output cannot be written: ENOSPC.*\n$/);
  });

  it("refuses bytes that are no text", { timeout: 60_000 }, async () => {
    const { code, errors } = await ended(start(["--ticker"], { shell: "\"$(printf '\\377')\" --signal-file s.jsonl" }));
    expect({ code, errors }).toMatchObject({ code: 2, errors: expect.stringContaining("is no UTF-8") });
    expect(readFileSync(at("s.jsonl"), "utf8")).toContain('"exit_code": 2');
  });

  it("gives equal runs that are made at once directories of their own", { timeout: 120_000 }, async () => {
    const children = [1, 2, 3].map(() => start([...period, "--no-pictures"]));
    const sessions = [1, 2].map(() => start([...period, "--paper", "--no-pictures"]));
    for (const child of await Promise.all([...children, ...sessions].map(ended)))
      expect(child).toEqual({ code: 0, errors: "" });
    for (const [root, mark, count, index] of [
      ["runs", "_run_", 3, "runs_index.json"],
      ["paper_sessions", "_paper_", 2, "paper_sessions_index.json"],
    ] as const) {
      const directories = readdirSync(at("outputs", root)).filter((name) => name.includes(mark));
      expect(directories).toHaveLength(count);
      const { runs, sessions } = JSON.parse(readFileSync(at("outputs", root, index), "utf8"));
      expect(runs ?? sessions).toHaveLength(count);
      for (const name of directories) {
        const { issues, failures } = await check(await openDirectory(at("outputs", root, name)));
        expect([...failures, ...issues.filter(({ severity }) => severity === "error")]).toEqual([]);
      }
    }
  });

  it.each(["SIGTERM", "SIGINT"] as const)("closes a paper session at %s", { timeout: 60_000 }, async (signal) => {
    const silent = createServer(() => {});
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
    const more = { QUANTLAB_BINANCE_URL: `http://127.0.0.1:${(silent.address() as AddressInfo).port}` };
    const words = [
      "paper",
      "--ticker",
      "A-B",
      "--provider",
      "binance",
      "--data-cache",
      "c",
      "--signal-file",
      "s.jsonl",
    ];
    const child = start(words, { more });
    const asked = once(silent, "connection");
    const end = ended(child);
    await asked;
    child.kill(signal);
    expect(await end).toMatchObject({ code: 1, errors: expect.stringContaining("Aborted by user") });
    silent.close();
    const root = at("outputs/paper_sessions");
    const [session = ""] = readdirSync(root).filter((name) => name.includes("_paper_"));
    for (const file of ["session_status.json", "session_metadata.json"])
      expect(JSON.parse(readFileSync(at("outputs/paper_sessions", session, file), "utf8")).status).toBe("aborted");
    expect(readFileSync(at("s.jsonl"), "utf8")).toContain("KeyboardInterrupt");
  });
});
