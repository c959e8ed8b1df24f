import { visible } from "./visible-text.ts";
import { codeSpans } from "./wording.ts";

/** Text for GitHub's Markdown: its `code` stays code, nothing else in it is markup, a link, a mention or a reference. */
export function markdownText(text: string): string {
  return codeSpans(visible(text))
    .map((part) => (part.code ? markdownCode(part.text) : escapeMarkdown(part.text)))
    .join("");
}

/** A code span; one with a pipe in it is written so that it also holds together inside a table. */
export function markdownCode(text: string): string {
  const shown = visible(text);
  if (shown === "") return "";
  if (shown.includes("|")) return `<code>${entities(shown)}</code>`;
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const space = longest > 0 || shown.trim() === "" || shown.startsWith(" ") ? " " : "";
  return fence + space + shown + space + fence;
}

function entities(text: string): string {
  return text.replace(/[&<>"'`*_[\]\\|~@#:.!]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

function escapeMarkdown(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replace(/[\\`*_{}[\]>~!]/g, "\\$&")
    .replace(/:(?=\/\/|[\w+-]+:)/g, "\\:")
    .replace(/www\./gi, (match) => match.replace(".", "\\."))
    .replace(/@|#(?=[\p{L}\d])/gu, "$&\u2060")
    .replaceAll("|", "&#124;");
}
