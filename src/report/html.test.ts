import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { script, scriptHash } from "./html/script.ts";
import { style } from "./html/style.ts";
import { createReporter } from "./html.ts";
import { renderReport } from "./render-report.ts";
import type { ArtifactReport } from "./report.ts";
import { hostileArtifact, sampleArtifacts, sampleCatalogue, sampleReport, sampleSource } from "./sample-report.ts";

const show = (artifacts?: readonly ArtifactReport[]) =>
  [
    ...renderReport(sampleReport(artifacts), createReporter({ sourceLine: sampleSource, catalogue: sampleCatalogue })),
  ].join("");
/** The page without its own style and script. */
const content = (html: string) => html.replace(style, "").replace(script, "");

describe("html", () => {
  const html = show();

  it("asks for nothing from anywhere and allows no script but its own", () => {
    expect(content(html)).not.toMatch(
      /<[a-z][^<>]*\s(?:src|srcset|action|poster|data)=|<(?:img|iframe|object|embed|link|base)\b/i,
    );
    expect(style).not.toMatch(/url\(|@import/);
    expect(script).not.toMatch(/fetch|XMLHttpRequest|import\(|eval|innerHTML|<\//);
    expect([...html.matchAll(/<script\b/g)]).toHaveLength(1);
    expect(scriptHash).toBe(`sha256-${createHash("sha256").update(script).digest("base64")}`);
    expect(html).toContain(`default-src 'none'; style-src 'unsafe-inline'; script-src '${scriptHash}'`);
    expect(
      [...content(html).matchAll(/href="([^"]*)"/g)].filter(
        ([, target = ""]) => !/^#|^https:\/\/quantlab\.dev\//.test(target),
      ),
    ).toEqual([]);
  });

  it("leads to a section of the page with every link inside it", () => {
    const ids = new Set([...content(html).matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id));
    const targets = [...content(html).matchAll(/href="#([^"]*)"/g)].map(([, target]) => target);
    expect(targets.length).toBeGreaterThan(sampleArtifacts.length);
    expect(targets.filter((target) => !ids.has(target))).toEqual([]);
  });

  it("tells artifacts of the same name apart by their folders", () => {
    const [first] = sampleArtifacts;
    if (!first) throw new Error("the sample has artifacts");
    const page = show(["one/runs/a", "two/runs/a", "two/runs/b"].map((path) => ({ ...first, path })));
    const text = (html = "") => html.replace(/<[^>]*>/g, "");
    const links = [...page.matchAll(/<a href="#a\d+"><span>(.*?)<\/span><span class="n">/g)];
    const options = [...page.matchAll(/<option value="a\d+">(.*?)<\/option>/g)];
    const names = ["one/runs/a", "two/runs/a", "b"];
    expect(links.map(([, name]) => text(name))).toEqual(names);
    expect(options.map(([, name]) => text(name))).toEqual(names);
  });

  it("holds every tag it opens, and no tag or attribute of the data", () => {
    const open: string[] = [];
    const empty = new Set(["meta", "input", "br", "wbr"]);
    const tags = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"<>]*")?)*)>|<!doctype html>|(<)/g;
    for (const [all, close, name = "", , wrong] of content(html).matchAll(tags)) {
      if (wrong !== undefined) throw new Error(`unescaped: ${all}`);
      if (name === "" || empty.has(name)) continue;
      if (close) expect(open.pop()).toBe(name);
      else open.push(name);
    }
    expect(open).toEqual([]);
    expect(content(html)).not.toMatch(/\son[a-z]+="/);
  });

  it("shows claim, place, code, values, remedy, clause, reason and fingerprint", () => {
    for (const part of [
      "repeats the figures",
      "86",
      "<mark>7</mark>",
      ">136<",
      "Write both blocks",
      "Stability Notes",
      "one run has two results",
      "0a1b2c3d4e5f",
    ]) {
      expect(html).toContain(part);
    }
  });

  it("has landmarks, one first heading, headings in order, names for every control and a language", () => {
    for (const part of [
      '<html lang="en">',
      "<header",
      "<main",
      "<nav aria-label=",
      "<aside",
      "<footer",
      'role="search"',
      'role="status"',
    ])
      expect(html).toContain(part);
    const levels = [...content(html).matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    expect([...html.matchAll(/<(?:input|select)\b/g)].length).toBe(
      [...html.matchAll(/<label>(?:[^<]*)<(?:input|select)\b/g)].length,
    );
  });

  it("pages the places of a rule and stays complete", () => {
    const [, , third] = sampleArtifacts;
    const [issue] = third?.issues ?? [];
    if (!third || !issue) throw new Error("the sample has findings");
    const page = show([
      { ...third, issues: Array.from({ length: 10_000 }, (_, row) => ({ ...issue, pointer: `/${row}/timestamp` })) },
    ]);
    expect(page.match(/<li class="place">/g)).toHaveLength(10_000);
    expect(page).toContain("Places 9,906–10,000 of 10,000");
  });

  it("is a page when nothing was found", () => {
    const {
      failures: _,
      coverage: _coverage,
      suppressed: _suppressed,
      ...report
    } = sampleReport(sampleArtifacts.slice(1, 2));
    const page = [...renderReport(report, createReporter())].join("");
    expect(page).toContain("Conforms");
    expect(page).toContain("1 artifact without findings");
    expect(page).not.toContain('id="filter"');
  });

  it("reaches contrast AA in light and dark", () => {
    const pairs = [
      "ink/bg",
      "ink/card",
      "soft/bg",
      "soft/card",
      "ink/code",
      "soft/code",
      "accent/card",
      "accent/bg",
      "accent/code",
    ];
    for (const tone of ["error", "warning", "info", "ok"])
      pairs.push(`${tone}/card`, `${tone}/bg`, `${tone}/${tone}-bg`);
    for (const block of [...style.matchAll(/:root\{([^}]*--card:#[^}]*--ok:#[^}]*)\}/g)].map(([, text = ""]) => text)) {
      const colors = Object.fromEntries(
        [...block.matchAll(/--([a-z-]+):(#[0-9a-f]+)/g)].map(([, name, value]) => [name, value]),
      );
      for (const pair of pairs) {
        const [ink = "", ground = ""] = pair.split("/");
        expect(contrast(colors[ink] ?? "", colors[ground] ?? ""), pair).toBeGreaterThanOrEqual(4.5);
      }
    }
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  });

  it("lists what breaks the contract before what departs from it", () => {
    const page = show([sampleArtifacts[2] as ArtifactReport, hostileArtifact]);
    expect(page.indexOf('<span class="chip">kind not recognised')).toBeLessThan(
      page.indexOf('<span class="chip">paper-session'),
    );
  });
});

function contrast(one: string, other: string): number {
  const luminance = (color: string): number => {
    const hex =
      color.length === 4 ? [...color.slice(1)].map((digit) => digit + digit) : (color.slice(1).match(/../g) ?? []);
    const [red = 0, green = 0, blue = 0] = hex
      .map((pair) => Number.parseInt(pair, 16) / 255)
      .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}
