import path from "node:path";
import type { MarkdownRenderer } from "vitepress";
import { siteLink } from "./pages.ts";
import { releaseNotes } from "./release-notes.ts";

const root = path.resolve(import.meta.dirname, "../..");

/** Makes the pages of the repository pages of the site: links follow the moved pages, and text is text, never a template. */
export function siteMarkdown(md: MarkdownRenderer): void {
  md.core.ruler.before("normalize", "source", (state) => {
    state.src = state.src.replace(/^\s*<!--.*?-->\n/su, "\n");
    if (sourceOf(state.env) === "CHANGELOG.md")
      state.src = state.src.replace(/^# .*$/mu, () => `# Changelog\n\n${releaseNotes(root)}\n`);
  });
  md.core.ruler.push("links", (state) => {
    for (const token of state.tokens.flatMap(({ children }) => children ?? [])) {
      const href = token.type === "link_open" ? token.attrGet("href") : null;
      if (href !== null) token.attrSet("href", siteLink(sourceOf(state.env), href));
      if (token.type === "code_inline") token.attrSet("v-pre", "");
    }
  });
  md.renderer.rules.text = (tokens, index) =>
    md.utils.escapeHtml(tokens[index]?.content ?? "").replaceAll("{{", "&#123;&#123;");
}

// Titles are rendered without a place.
const sourceOf = ({ realPath, path: file }: { realPath?: string; path?: string }) =>
  path.relative(root, realPath ?? file ?? root).replaceAll("\\", "/");
