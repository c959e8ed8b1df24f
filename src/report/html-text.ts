import { visible } from "./visible-text.ts";
import { codeSpans } from "./wording.ts";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text for HTML elements and quoted attributes, on one line. */
export function escapeHtml(text: string): string {
  return visible(text).replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);
}

/** Running text whose `code` becomes code elements. */
export function proseHtml(text: string): string {
  return codeSpans(visible(text))
    .map((part) => (part.code ? `<code>${escapeHtml(part.text)}</code>` : escapeHtml(part.text)))
    .join("");
}

/** A path or id that may break after its separators. */
export function breakable(text: string): string {
  return escapeHtml(text).replace(/[/._-](?=[^/._-])/g, "$&<wbr>");
}
