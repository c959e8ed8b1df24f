import { createHash } from "node:crypto";
import { embeddedJson, type Markup, markup } from "./markup.ts";
import type { PageData } from "./page-data.ts";
import { style } from "./style.ts";

/** What a page is put together of. */
export interface PageParts {
  readonly title: string;
  readonly subtitle: string;
  readonly badge: Markup;
  readonly sections: readonly Markup[];
  readonly data: PageData;
  /** The program that draws the charts. */
  readonly script: string;
}

/** One document that needs nothing else: no network, no font, and a policy under which only its own script runs. */
export function page({ title, subtitle, badge, sections, data, script }: PageParts): string {
  // An element of this kind ends with its first end tag, wherever that stands.
  const program = script.replace(/<(?=\/script|!--|script)/gi, "\\x3c");
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(program)}'`,
    `style-src-elem '${hashOf(style)}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${{ html: style }}</style>
</head>
<body>
<main>
<header>
<h1>${title}</h1>
<p>${subtitle}</p>
<div class="end">${badge}<button type="button" id="theme" aria-pressed="false">Dark</button></div>
</header>
<noscript><p class="empty">The charts of this page need its script. Every figure and table can be read without it.</p></noscript>
${sections}
</main>
<script type="application/json" id="data">${embeddedJson(data)}</script>
<script>${{ html: program }}</script>
</body>
</html>
`.html;
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
