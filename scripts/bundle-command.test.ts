import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { beforeAll, expect, test } from "vitest";
import { temporaryFolders } from "../test/temporary-folders.ts";
import { bundleCommand } from "./bundle-command.ts";
import { deferParts } from "./deferred-parts.ts";
import { onlyTheVersion } from "./only-the-version.ts";

const root = path.resolve(import.meta.dirname, "..");
const newFolder = temporaryFolders();
/** The command as it is packed, and with nothing deferred. */
const commands: string[] = [];

beforeAll(async () => {
  for (const plugins of [[deferParts(root), onlyTheVersion], [onlyTheVersion]]) {
    const chunks = newFolder();
    await build({
      entryPoints: { cli: path.join(root, "src/cli/main.ts") },
      outdir: chunks,
      bundle: true,
      splitting: true,
      format: "esm",
      platform: "node",
      target: "node20",
      minify: true,
      chunkNames: "[name]-[hash]",
      logLevel: "error",
      plugins,
    });
    const installed = path.join(newFolder(), "dist");
    await bundleCommand(chunks, installed, root);
    commands.push(path.join(installed, "cli.cjs"));
  }
}, 120_000);

function answers(argv: readonly string[], cwd = root): string[] {
  return commands.map((command) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...argv], { cwd, encoding: "utf8" });
    return `${status}\n${stdout}\n${stderr}`;
  });
}

/** Recorded artifacts, as they are and broken in ways that deferred parts have to tell. */
function recordings(): string {
  const folder = newFolder();
  for (const kind of ["runs", "sweeps", "forward-sessions", "dashboards", "signals", "control-answers"])
    cpSync(path.join(root, "fixtures", kind), path.join(folder, kind), { recursive: true });
  const advanced = path.join(root, "fixtures/runs/advanced-report");
  const name = readdirSync(advanced).find((each) => each !== "fixture.json") ?? "";
  const broken: Readonly<Record<string, (text: string) => string>> = {
    "metadata.json": (text) => text.slice(0, -20),
    "advanced_report.json": (text) => text.replace('"n_trades": 0', '"n_trades": "none"'),
    "report.json": (text) => text.replace("{", `{"further": [${"0, ".repeat(4000)}1e999],`),
    "trades.csv": () => "timestamp,side\n2024-01-01,buy,1\n",
  };
  for (const [file, change] of Object.entries(broken)) {
    const copy = path.join(folder, `broken-${file}`, name);
    cpSync(path.join(advanced, name), copy, { recursive: true });
    const place = path.join(copy, file);
    writeFileSync(place, change(existsSync(place) ? readFileSync(place, "utf8") : ""));
  }
  return folder;
}

test("an argument that is wrong is told before the command is whole", () => {
  const [deferred, whole] = answers(["--formt", "json", "runs"]);
  expect(deferred).toBe(whole);
  expect(deferred).toContain("did you mean --format?");
});

test("parts that are loaded when they are called say what they say at once", () => {
  const folder = recordings();
  for (const format of ["json", "pretty"]) {
    const [deferred, whole] = answers(["--coverage", "--format", format, "."], folder);
    expect(deferred).toBe(whole);
    if (format === "pretty") continue;
    for (const rule of ["syntax.json", "schema.type", "syntax.csv"]) expect(deferred).toContain(`"rule": "${rule}"`);
  }
}, 60_000);
