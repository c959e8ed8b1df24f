import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { pageOf, siteLink } from "../docs/.vitepress/pages.ts";
import { releaseNotes } from "../docs/.vitepress/release-notes.ts";
import { sidebar } from "../docs/.vitepress/sidebar.ts";

const root = path.resolve(import.meta.dirname, "..");
const below = (folder: string) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => path.posix.join(folder, file.replaceAll("\\", "/")));
const files = [
  ...below("docs"),
  ...below("generated/docs"),
  ...["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", "schemas/README.md", "python/README.md"],
  ...["engine", "foxml", "quantlab-conform"].map((name) => `packages/${name}/README.md`),
];
const read = (file: string) => readFileSync(path.join(root, file), "utf8");

/** Targets of the links of a page; code is no link. */
function links(text: string): string[] {
  const prose = text.replace(/^ *(`{3,}|~{3,})[\s\S]*?^ *\1/gmu, "").replace(/(`+)[^`\n]*\1/gu, "`");
  return [...prose.matchAll(/\]\(<?([^)\s>]+)/gu)].map(([, target = ""]) => target);
}

/** The anchors of a page's headings, as the code host and the site make them. */
const anchors = (text: string) =>
  [...text.matchAll(/^#{1,6} (.+)$/gmu)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .trim()
      .replace(/\s/gu, "-"),
  );

function brokenLinks(file: string, text: string): string[] {
  return links(text)
    .filter((href) => !/^[a-z][a-z0-9+.-]*:/iu.test(href))
    .filter((href) => {
      const [target = "", anchor] = href.split("#");
      const found = target === "" ? file : path.posix.join(path.posix.dirname(file), decodeURI(target));
      if (found.startsWith("..") || !existsSync(path.join(root, found))) return true;
      return anchor !== undefined && found.endsWith(".md") && !anchors(read(found)).includes(anchor);
    })
    .map((href) => `${file}: ${href}`);
}

test("every relative link of the documentation leads to a file of the repository, and its anchor to a heading", () => {
  expect(files.length).toBeGreaterThan(800);
  expect(files.flatMap((file) => brokenLinks(file, read(file)))).toEqual([]);
});

test("a link that leads nowhere is found, one in code is not", () => {
  const text =
    "# A b\n[a](#a-b) [b](nowhere.md) [c](conform-in-five-minutes.md#nothing) `[d](no.md)`\n```\n[e](no.md)\n```\n";
  expect(brokenLinks("docs/guides/bring-your-own-bars.md", text)).toHaveLength(3);
});

test("links of pages of the site lead to pages of the site or to schemas", () => {
  const pages = new Set(files.map(pageOf));
  const astray = files
    .filter((file) => pageOf(file) !== undefined)
    .flatMap((file) => links(read(file)).map((href) => ({ file, href, link: siteLink(file, href) })))
    .filter(({ link }) => !/^([a-z][a-z0-9+.-]*:|#)/iu.test(link))
    .filter(({ link }) => !pages.has(link.slice(1).replace(/[?#].*/u, "")) && !/^\/schemas\/.+\.json$/u.test(link));
  expect(astray).toEqual([]);
});

test("the buttons of the home page and the entries of the sidebars lead to pages", () => {
  const pages = new Set(files.map(pageOf));
  const buttons = [...read("docs/index.md").matchAll(/^\s+link: \/(.*)$/gmu)].map(([, link = ""]) => link);
  const entries = [...JSON.stringify(sidebar(root)).matchAll(/"link":"\/([^"]*)"/gu)].map(([, link = ""]) => link);
  expect(buttons.length).toBeGreaterThan(3);
  expect(entries.length).toBeGreaterThan(60);
  const lost = [...buttons, ...entries].filter(
    (link) => !pages.has(link.endsWith("/") ? `${link}index.md` : `${link}.md`),
  );
  expect(lost).toEqual([]);
});

test("the changelog names the newest contract of every family", () => {
  expect(releaseNotes(root)).toMatch(/\| foxml \| 1\.\d+ \|\n\| quantlab \| 1\.\d+ \|/u);
});
