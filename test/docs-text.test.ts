import path from "node:path";
import { createMarkdownRenderer } from "vitepress";
import { expect, test } from "vitest";
import { siteMarkdown } from "../docs/.vitepress/markdown.ts";
import { root } from "./contract.ts";

const renderer = await createMarkdownRenderer(root, { html: false, config: siteMarkdown });
const render = (text: string, file = "docs/guides/a.md") =>
  renderer.render(text, { path: path.join(root, file), relativePath: "guides/a.md", cleanUrls: false });

test("what a page quotes is neither template nor markup", () => {
  expect(render("{{ 1 + 1 }} <script>x</script>")).toBe(
    "<p>&#123;&#123; 1 + 1 }} &lt;script&gt;x&lt;/script&gt;</p>\n",
  );
  expect(render("`{{ y }}`")).toBe('<p><code v-pre="">{{ y }}</code></p>\n');
  expect(render("<!-- Made by a program. -->\ntext\n")).toBe("<p>text</p>\n");
});

test("links of the repository follow the pages of the site", () => {
  expect(render("[a](../../generated/docs/README.md#rules-of-run)")).toContain('href="/contracts/#rules-of-run"');
  expect(render("[a](run.md)", "generated/docs/contracts/sweep.md")).toContain('href="/contracts/run.html"');
  expect(render("[a](../../schemas/meta/cases.schema.json)")).toContain('href="/schemas/meta/cases.schema.json"');
});

test("the changelog begins with the contract versions and keeps its entries", () => {
  const page = render("# @quantlab/contracts\n\n## 0.1.0\n\n- first\n", "CHANGELOG.md");
  expect(page).toMatch(/Contract versions[\s\S]*foxml[\s\S]*0\.1\.0[\s\S]*first/u);
});
