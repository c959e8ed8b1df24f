import { describe, expect, it } from "vitest";
import { drawPicture } from "../../src/charts/draw-picture.ts";
import { equityPicture } from "../../src/charts/equity-picture.ts";
import { lightPalette as palette } from "../../src/charts/palette.ts";
import { pricePicture } from "../../src/charts/price-picture.ts";
import { equityCurves, priceCurve } from "../../src/charts/run-view.ts";
import { sweepHeatMap } from "../../src/charts/sweep-heat-map.ts";
import { walkForwardPicture } from "../../src/charts/walk-forward-picture.ts";
import { shownRun, wavyBars } from "../tear-sheet/shown-run.ts";

const framing = { palette, title: "ETH-USD" };
const { run, view } = shownRun(wavyBars(400));
const price = priceCurve(view);

const pathsIn = (svg: string, color: string) => svg.match(new RegExp(`<path[^>]*fill="${color}"`, "g"))?.length ?? 0;
const textsIn = (svg: string) => Array.from(svg.matchAll(/<text[^>]*>([^<]*)</g), ([, text]) => text);

describe("the picture of a price", () => {
  it("has a mark for each entry and each exit, and one in the legend", () => {
    const fills = run.computed.figures.trades;
    expect(fills).toBeGreaterThan(4);
    expect(price.entries.length + price.exits.length).toBe(fills);
    const svg = drawPicture(pricePicture(price, framing));
    expect(pathsIn(svg, palette.main)).toBe(price.entries.length + 1);
    expect(pathsIn(svg, palette.loss)).toBe(price.exits.length + 1);
  });

  it("has no mark where nothing was traded", () => {
    const flat = shownRun(wavyBars(50, () => 100));
    const svg = drawPicture(pricePicture(priceCurve(flat.view), framing));
    expect(pathsIn(svg, palette.main)).toBe(1);
  });
});

describe("the picture of an equity", () => {
  it("names its axes, with fractions as percentages", () => {
    const texts = textsIn(drawPicture(equityPicture(equityCurves(view), framing)));
    expect(texts).toEqual(expect.arrayContaining(["ETH-USD", "Equity (× start)", "Drawdown", "0%", "Buy and hold"]));
    expect(texts.some((text) => /^-\d+%$/.test(text ?? ""))).toBe(true);
  });

  it("goes down from zero where nothing fell", () => {
    const flat = shownRun(wavyBars(50, () => 100));
    const texts = textsIn(drawPicture(equityPicture(equityCurves(flat.view), framing)));
    const percents = texts.filter((text) => text?.endsWith("%"));
    expect(percents).toContain("-1%");
    expect(percents.filter((text) => !text?.startsWith("-"))).toEqual(["0%"]);
  });

  it("is the same text again, whatever was drawn between", () => {
    const once = drawPicture(equityPicture(equityCurves(view), framing));
    drawPicture(pricePicture(price, framing));
    expect(drawPicture(equityPicture(equityCurves(view), framing))).toBe(once);
  });

  it("of one bar shows a point", () => {
    const { view: single } = shownRun(wavyBars(1));
    const svg = drawPicture(equityPicture(equityCurves(single), framing));
    expect(pathsIn(svg, palette.main)).toBeGreaterThan(0);
  });

  it("escapes what it is called", () => {
    const svg = drawPicture(
      equityPicture(equityCurves(view), { palette, title: `<script>alert("1")</script>& class="x"` }),
    );
    expect(svg).not.toContain("<script");
    expect(svg).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp; class=&quot;x&quot;");
  });
});

describe("the heat map of a sweep", () => {
  const across = { name: "rsi_buy_max", values: ["50", "60"] };
  const down = { name: "cooldown_days", values: ["0"] };
  const cells = [
    { across: 0, down: 0, median: 1.25, runs: 1 },
    { across: 1, down: 0, median: null, runs: 1 },
  ];

  it("writes the figure into each cell that has one", () => {
    const map = { figure: "sharpe_simple", isFraction: false, across, down, cells };
    const texts = textsIn(drawPicture(sweepHeatMap(map, framing)));
    expect(texts).toEqual(expect.arrayContaining(["rsi_buy_max", "cooldown_days", "50", "60", "1.25"]));
    expect(texts.join(" ")).not.toContain("NaN");
  });
});

describe("the picture of a walk-forward", () => {
  it("has a window for each split, also for one in which nothing was chosen", () => {
    const segments = [
      {
        name: "one",
        equity: [
          [0, 1],
          [86_400_000, 1.1],
        ] as const,
        trainReturn: 0.2,
        testReturn: 0.1,
      },
      { name: "two", equity: [], trainReturn: null, testReturn: null },
    ];
    const texts = textsIn(drawPicture(walkForwardPicture(segments, framing)));
    expect(texts).toEqual(expect.arrayContaining(["one", "two", "In the train window", "In the test window"]));
  });
});
