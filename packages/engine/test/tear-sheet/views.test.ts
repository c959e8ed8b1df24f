import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { check, systemClock } from "@quantlab/contracts";
import { openDirectory } from "@quantlab/contracts/node";
import { build } from "esbuild";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { runCli } from "../../src/cli/run-cli.ts";
import { pageScript } from "../../src/tear-sheet/page-script.ts";
import { wavyBars } from "./shown-run.ts";

vi.mock("../../src/tear-sheet/page-script.ts", () => ({ pageScript: vi.fn() }));

const period = ["--ticker", "WAVE-USD", "--start", "2020-01-01", "--end", "2022-06-01"];
const settings = `ticker: WAVE-USD
start: "2020-01-01"
end: "2022-06-01"
interval: 1d
fee: 0.002
slippage_bps: 8
slippage_mode: fixed
k_atr: 0.05
param_grid:
  rsi_buy_max: [50, 60]
  cooldown_days: [0, 3]
`;
const splits = `splits:
  - {name: one, train: {start: "2020-01-01", end: "2020-10-01"}, test: {start: "2020-10-01", end: "2021-04-01"}}
  - {name: two, train: {start: "2020-06-01", end: "2021-04-01"}, test: {start: "2021-04-01", end: "2021-12-01"}}
selection: {sort_by: [sharpe_simple], ascending: [false], top_k: 2}
`;
let cwd: string;

beforeAll(async () => {
  const entry = fileURLToPath(new URL("../../src/tear-sheet/browser/page.ts", import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    platform: "browser",
    legalComments: "none",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  vi.mocked(pageScript).mockResolvedValue(outputFiles[0]?.text ?? "");
}, 60_000);
beforeEach(() => {
  cwd = mkdtempSync(path.join(tmpdir(), "views-"));
  const { times, close } = wavyBars(800);
  const rows = Array.from(close, (value, row) => `${new Date(times[row] ?? 0).toISOString().slice(0, 10)},${value}`);
  writeFileSync(path.join(cwd, "WAVE-USD_1d.csv"), `timestamp,Close\n${rows.join("\n")}\n`);
  writeFileSync(path.join(cwd, "grid.yaml"), settings);
  writeFileSync(path.join(cwd, "walk.yaml"), settings + splits);
});
afterEach(() => rmSync(cwd, { recursive: true }));

async function run(...words: readonly string[]) {
  const printed: string[] = [];
  const warned: string[] = [];
  const exitCode = await runCli([...words], {
    cwd,
    clock: systemClock,
    print: (text) => void printed.push(text),
    warn: (text) => void warned.push(text),
    variables: { QUANTLAB_DATA_DIR: cwd },
  });
  return { exitCode, printed: printed.join("\n"), warned: warned.join("\n") };
}

/** The one directory below a root of outputs whose name begins with a time. */
function made(root: string): string {
  const names = readdirSync(path.join(cwd, root)).filter((name) => /^\d{8}_/.test(name));
  expect(names).toHaveLength(1);
  return path.join(cwd, root, names[0] ?? "");
}

async function complaints(directory: string) {
  const { issues, failures } = await check(await openDirectory(directory));
  return [...failures, ...issues.filter(({ severity }) => severity !== "info")];
}

describe("pictures of a command", () => {
  it("lie among the artifacts of a run, which still conforms", async () => {
    const { printed, warned } = await run(...period, "--save_price_plot");
    expect(warned).toBe("");
    const directory = made("outputs/runs");
    expect(readdirSync(path.join(directory, "artifacts"))).toEqual(["equity.svg", "price_signals.svg"]);
    expect(printed).toContain(`Saved: ${path.join(directory, "artifacts/price_signals.svg")}`);
    expect(await complaints(directory)).toEqual([]);
  });

  it("are not drawn when nobody wants them", async () => {
    expect(await run(...period, "--no-pictures")).toMatchObject({ exitCode: 0, warned: "" });
    expect(readdirSync(made("outputs/runs"))).not.toContain("artifacts");
  });

  it.each([
    ["grid", "sweep_heat_map.svg"],
    ["walk", "walk_forward.svg"],
  ])("of %s are %s", async (name, picture) => {
    const { warned } = await run("--sweep", `${name}.yaml`);
    expect(warned).toBe("");
    expect(readdirSync(path.join(made("outputs/runs"), "artifacts"))).toEqual([picture]);
  });
});

describe("the page of a command", () => {
  it.each([
    ["a run", period, "outputs/runs"],
    ["a paper session", [...period, "--paper"], "outputs/paper_sessions"],
    ["a grid", ["--sweep", "grid.yaml"], "outputs/runs"],
    ["a walk-forward", ["--sweep", "walk.yaml"], "outputs/runs"],
  ])("of %s is one small file beside artifacts that conform", async (_, words, root) => {
    const { exitCode, printed, warned } = await run(...words, "--html", "--no-pictures");
    expect({ exitCode, warned }).toEqual({ exitCode: 0, warned: "" });
    const directory = made(root);
    const file = path.join(directory, "report.html");
    expect(printed).toContain(`Saved: ${file}`);
    expect(statSync(file).size).toBeLessThan(1_000_000);
    const html = readFileSync(file, "utf8");
    expect(html).toContain(path.basename(directory));
    expect(html).toContain(">Conforms</span>");
    expect(html).not.toMatch(/>(?:undefined|NaN|null)</);
    expect(await complaints(directory)).toEqual([]);
  });

  it("that cannot be made is a warning", async () => {
    vi.mocked(pageScript).mockRejectedValueOnce(new Error("no script"));
    const { exitCode, warned } = await run(...period, "--html", "--signal-file", "s.jsonl");
    expect(exitCode).toBe(0);
    expect(warned).toMatch(/^Warning: .*report\.html was not written: no script$/);
    expect(readFileSync(path.join(cwd, "s.jsonl"), "utf8")).toContain("SESSION_COMPLETED");
  });
});

describe("the pages of forward sessions and of their portfolio", () => {
  const shownBy = (file: string) => {
    const html = readFileSync(path.join(cwd, file), "utf8");
    expect(html.length).toBeLessThan(1_000_000);
    expect(html).not.toMatch(/>(?:undefined|NaN|null)</);
    const text = html.replace(/<script[\s\S]*?<\/script>/g, "").replace(/<style[\s\S]*?<\/style>/g, "");
    expect(text).not.toMatch(/(?:src|href|url|action)\s*[=(]/i);
    const data = JSON.parse(/id="data">(.*?)<\/script>/s.exec(html)?.[1] ?? "");
    return { text, places: data.charts.map(({ place }: { place: string }) => place) };
  };
  const rowsOf = (text: string, id: string) =>
    new RegExp(`id="${id}".*?<tbody>(.*?)</tbody>`, "s").exec(text)?.[1]?.match(/<tr>/g)?.length ?? 0;

  it("show figures, segments, fills, members and the verdict, each in one file", async () => {
    await run("--sweep", "grid.yaml", "--no-pictures");
    const source = made("outputs/runs");
    const forward = (...words: string[]) => run("forward", ...words, "--html", "--no-pictures");
    for (const [name, start] of [
      ["a", "2021-02-01"],
      ["b", "2021-05-01"],
    ] as const) {
      const opened = await forward(source, "--start", start, "--end", "2021-09-30", "--outdir", `sessions/${name}`);
      expect(opened).toMatchObject({ exitCode: 0, warned: "" });
      expect(opened.printed).toContain(`Saved: ${path.join(cwd, `sessions/${name}/report.html`)}`);
    }
    const first = shownBy("sessions/a/report.html");
    expect(first.places).toEqual(["equity", "rolling-sharpe"]);
    expect([rowsOf(first.text, "segments"), first.text.includes(">Conforms</span>")]).toEqual([1, true]);
    const again = /quantlab (--forward-eval [^<]*)/.exec(first.text)?.[1] ?? "";
    expect(again).toContain(`${source} --forward-start 2021-02-01 --forward-end 2021-09-30`);
    expect(await run(...again.split(" "), "--forward-outdir", "again", "--no-pictures")).toMatchObject({ warned: "" });
    const [curve, curveAgain] = ["sessions/a", "again"].map((place) =>
      readFileSync(path.join(cwd, place, "forward_equity_curve.csv"), "utf8"),
    );
    expect(curveAgain).toBe(curve);

    expect((await forward("resume", "sessions/a", "--end", "2021-12-31")).warned).toBe("");
    const resumed = shownBy("sessions/a/report.html");
    expect(rowsOf(resumed.text, "segments")).toBe(2);
    expect(rowsOf(resumed.text, "fills")).toBeGreaterThan(0);
    expect(resumed.text).not.toContain("To run it again");

    expect(await run("portfolio", "sessions", "--html", "--mode", "equal_weight")).toMatchObject({ warned: "" });
    const portfolio = shownBy("sessions/report.html");
    expect(portfolio.places).toEqual(["equity", "rolling-sharpe", "members"]);
    expect(rowsOf(portfolio.text, "members")).toBe(2);
    expect(portfolio.text).toContain("quantlab --portfolio-report sessions --portfolio-mode equal_weight");
    expect(portfolio.text).toContain(">Conforms</span>");

    expect(await run("portfolio", "compare", "sessions", "--html")).toMatchObject({ exitCode: 0, warned: "" });
    const compare = shownBy("sessions/portfolio_compare.html");
    expect([rowsOf(compare.text, "modes-table"), rowsOf(compare.text, "members")]).toEqual([2, 2]);
    expect(await complaints(path.join(cwd, "sessions"))).toEqual([]);
  });

  it("leave no page behind that a later segment has made old", async () => {
    await run("--sweep", "grid.yaml", "--no-pictures");
    const words = ["forward", made("outputs/runs"), "--start", "2021-02-01", "--end", "2021-09-30", "--outdir", "s"];
    await run(...words, "--html");
    await run("forward", "resume", "s", "--end", "2021-12-31", "--no-pictures");
    expect(readdirSync(path.join(cwd, "s")).filter((name) => /html|svg/.test(name))).toEqual([]);
    await run(...words, "--html");
    writeFileSync(path.join(cwd, "s/notes.txt"), "");
    const { warned } = await run("forward", "resume", "s", "--end", "2021-12-31", "--no-pictures");
    expect(warned).toContain("report.html in");
  });
});

describe("a command without a page", () => {
  it("says so", async () => {
    await run(...period, "--no-pictures");
    const params = { report: made("outputs/runs") };
    const request = JSON.stringify({ schema_version: "1.0", command: "run", params });
    const { warned } = await run("--json-request", request, "--html");
    expect(warned).toContain("there is none of its report");
  });
});

describe("the advanced report of a walk-forward", () => {
  it("lists its pictures with their sizes, and conforms", async () => {
    await run("--sweep", "walk.yaml", "--no-pictures");
    const directory = made("outputs/runs");
    expect(await run("--advanced-report", directory)).toMatchObject({ exitCode: 0, warned: "" });
    const report = JSON.parse(readFileSync(path.join(directory, "advanced_report.json"), "utf8"));
    expect(report.charts.slice(0, 2)).toEqual(["chart_equity.svg", "chart_drawdown.svg"]);
    for (const { file, size_bytes } of report.artifacts)
      expect(size_bytes).toBe(statSync(path.join(directory, file)).size);
    expect(await complaints(directory)).toEqual([]);
  });

  it("is refused where there is no run, with exit 2", async () => {
    expect(await run("--advanced-report", "nowhere")).toMatchObject({ exitCode: 2 });
    expect(await run("--report", "nowhere")).toMatchObject({ exitCode: 2 });
  });
});

describe("the report made once more", () => {
  it("says what the first one said", async () => {
    await run(...period, "--no-pictures");
    const directory = made("outputs/runs");
    const file = path.join(directory, "report.json");
    const first = readFileSync(file, "utf8");
    rmSync(file);
    expect(await run("--report", directory)).toMatchObject({ exitCode: 0, warned: "" });
    const again = JSON.parse(readFileSync(file, "utf8"));
    expect(again).toEqual(JSON.parse(first));
    expect(await complaints(directory)).toEqual([]);
  });
});
