import { cpSync } from "node:fs";
import path from "node:path";
import { defineConfig } from "vitepress";
import { siteMarkdown } from "./markdown.ts";
import { pageOf } from "./pages.ts";
import { sidebar } from "./sidebar.ts";

const root = path.resolve(import.meta.dirname, "../..");

// The widest tables of the contract pages have six columns; beside the outline of a laptop's screen they fit when long names may be broken.
const style = `
.VPDoc.has-aside .content-container.content-container { max-width: 940px }
.vp-doc td { vertical-align: top }
.vp-doc td:last-child { min-width: 10em }
.vp-doc td:nth-child(n + 4) { min-width: 7.5em }
.vp-doc td:first-child:has(code) { min-width: 10em }
.vp-doc td code { overflow-wrap: anywhere }
.vp-doc :is(th, td):is(th, td) { padding: 8px 10px }`;

export default defineConfig({
  title: "QuantLab Contracts",
  description:
    "The machine contract between trading-research systems: schemas, types, rules and one command that judges.",
  srcDir: root,
  srcExclude: [
    "README.md",
    ".*/**",
    "{bench,conformance,fixtures,scripts,src,test,site}/**",
    "packages/*/*/**",
    "python/*/**",
  ],
  outDir: path.join(root, ".cache/site"),
  cacheDir: path.join(root, ".cache/vitepress"),
  rewrites: (file) => pageOf(file) ?? file,
  // Generated pages show what producers wrote: never markup.
  markdown: { html: false, config: siteMarkdown },
  vite: { publicDir: false, build: { chunkSizeWarningLimit: 4000 } },
  transformPageData: ({ filePath }) => (filePath === "CHANGELOG.md" ? { title: "Changelog" } : undefined),
  head: [
    ["link", { rel: "icon", href: "data:," }],
    ["style", {}, style],
  ],
  metaChunk: true,
  themeConfig: {
    docFooter: { prev: false, next: false },
    nav: [
      { text: "Guides", link: "/guides/conform-in-five-minutes", activeMatch: "^/guides/" },
      { text: "Contracts", link: "/contracts/", activeMatch: "^/(contracts|rules)/" },
      { text: "Changes", link: "/changes/", activeMatch: "^/changes/" },
      { text: "Decisions", link: "/decisions/0001-a-tree-is-open-or-it-is-not", activeMatch: "^/decisions/" },
      { text: "Reference", link: "/reference/", activeMatch: "^/(reference|packages)/" },
      { text: "Changelog", link: "/changelog" },
    ],
    sidebar: sidebar(root),
    outline: [2, 3],
    search: {
      provider: "local",
      // The cases of a rule are edits: a reader looks for its words.
      options: { _render: (source, env, md) => md.render(source.replace(/^## Cases$.*/msu, ""), env) },
    },
  },
  buildEnd: ({ outDir }) => cpSync(path.join(root, "schemas"), path.join(outDir, "schemas"), { recursive: true }),
});
