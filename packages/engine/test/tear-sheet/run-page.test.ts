import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { equityCurves } from "../../src/charts/run-view.ts";
import { runPage } from "../../src/tear-sheet/run-page.ts";
import { shownRun, wavyBars, writtenDocuments } from "./shown-run.ts";

const verdict = { issues: [], skipped: [], failures: [] };
const script = 'document.title = "</script><!-- x";';

function pageOf(bars = wavyBars(400), ticker = "ETH-USD", config = {}) {
  const shown = shownRun(bars, ticker);
  return { ...shown, html: runPage({ ...shown, documents: writtenDocuments(config), verdict, script }) };
}

const dataIn = (html: string) =>
  JSON.parse(/<script type="application\/json" id="data">(.*?)<\/script>/s.exec(html)?.[1] ?? "");
const plain = (html: string) => html.replace(/<script[\s\S]*?<\/script>/g, "").replace(/<style[\s\S]*?<\/style>/g, "");
const tableRows = (html: string, id: string) =>
  new RegExp(`id="${id}".*?<tbody>(.*?)</tbody>`, "s").exec(html)?.[1]?.match(/<tr>/g)?.length ?? 0;

describe("the page of a run", () => {
  const { html, view, run } = pageOf();

  it("carries the curves that the pictures draw", () => {
    const { charts } = dataIn(html);
    expect(charts.map((chart: { kind: string }) => chart.kind)).toEqual(["equity", "price", "rolling-sharpe"]);
    const { note: _, ...curves } = equityCurves(view);
    expect(charts[0].data).toEqual(JSON.parse(JSON.stringify(curves)));
    expect(charts[1].data.entries.length + charts[1].data.exits.length).toBe(run.computed.figures.trades);
  });

  it("has a row for each round trip, and the figures of the run", () => {
    expect(tableRows(html, "trades")).toBe(view.trips.length);
    expect(view.trips.length).toBeGreaterThan(1);
    expect(html).toContain(`${(run.computed.figures.total_return * 100).toFixed(2)}%`);
    expect(html).toContain("quantlab --ticker ETH-USD");
    expect(html).toContain("Conforms");
  });

  it("names an artifact as the source of those figures alone that its summary holds", () => {
    const cards = [...html.matchAll(/<dt>([^<]*)<\/dt><dd>.*?from ([^<]*)<\/small>/g)];
    const ofArtifacts = cards.filter(([, , source = ""]) => source.endsWith(".json"));
    expect(ofArtifacts.map(([, name, source]) => `${name}: ${source}`)).toEqual(
      ["Total return", "Sharpe ratio", "Max drawdown", "Fills"].map((name) => `${name}: report.json`),
    );
  });

  it("lets only its own script and style run, and needs no network", () => {
    const policy =
      /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]?.replaceAll("&#39;", "'") ?? "";
    const program = /<script>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? "";
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? "";
    const hash = (text: string) => createHash("sha256").update(text).digest("base64");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src 'sha256-${hash(program)}'`);
    expect(policy).toContain(`style-src-elem 'sha256-${hash(style)}'`);
    expect(program).toBe('document.title = "\\x3c/script>\\x3c!-- x";');
    expect(plain(html)).not.toMatch(/(?:src|href|url|action)\s*[=(]/i);
    expect(plain(html)).not.toMatch(/ on\w+=/i);
  });

  it("is the same page again", () => {
    expect(pageOf().html).toBe(html);
  });

  it.each([
    `<script>alert(1)</script>`,
    `"><img src=x onerror=alert(1)>`,
    `'; </title></script><svg/onload=alert(1)>`,
    `ETH\u202egnp.exe\u0000`,
  ])("shows the name %j and does not run it", (ticker) => {
    const config = { ticker, [ticker]: [ticker], slippage_mode: { [ticker]: ticker } };
    const { html: hostile } = pageOf(wavyBars(200), ticker, config);
    const markup = plain(hostile);
    expect(markup).not.toMatch(/<(?:img|svg)\b/i);
    expect(markup.match(/<script/g)).toBeNull();
    expect(markup.match(/<\/title>/g)).toHaveLength(1);
    expect(hostile).not.toContain("\u202e");
    expect(hostile).not.toContain("\0");
    expect(hostile.match(/<script/g)).toHaveLength(2);
    expect(dataIn(hostile).charts).toHaveLength(3);
  });
});

describe("a page with little to show", () => {
  it("says that nothing was traded", () => {
    const { html } = pageOf(wavyBars(120, () => 100));
    expect(html).toContain("No round trip was closed.");
    expect(html).toContain("The account was never below its peak.");
    expect(plain(html)).not.toMatch(/NaN|Infinity|undefined|null/);
  });

  it("of one bar leaves out what one bar has not", () => {
    const { html } = pageOf(wavyBars(1));
    expect(html).toContain("Needs 70 bars.");
    expect(dataIn(html).charts).toHaveLength(2);
    expect(plain(html)).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe("a page of many bars", () => {
  it("stays small and says what it leaves out", () => {
    const { html, view } = pageOf(wavyBars(60_000));
    expect(html.length).toBeLessThan(400_000);
    expect(view.trips.length).toBeGreaterThan(300);
    expect(tableRows(html, "trades")).toBe(300);
    expect(html).toContain("The latest 300 of");
    expect(html).toContain("Of every 240 bars the first, lowest, highest and last are drawn.");
  });
});
