/** HTML that is safe to put into a page as it stands. */
export interface Markup {
  readonly html: string;
}

type Piece = Markup | string | number | readonly Markup[] | undefined | false;

/** HTML of a template: whatever is put into it is escaped, unless it is HTML made the same way. */
export function markup(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return { html: parts.reduce((text, part, index) => `${text}${textOf(pieces[index - 1])}${part}`) };
}

/** A text as HTML, in elements and in quoted attributes. Control characters, which no page may hold, become visible. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n\r]|[\u202a-\u202e\u2066-\u2069]/gu, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

/** JSON that no element of a page can end. */
export function embeddedJson(value: unknown): Markup {
  const text = JSON.stringify(value).replaceAll("<", "\\u003c");
  return { html: text.replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029") };
}

function textOf(piece: Piece): string {
  if (piece === undefined || piece === false) return "";
  if (typeof piece === "string" || typeof piece === "number") return escapeHtml(String(piece));
  return "html" in piece ? piece.html : piece.map(({ html }) => html).join("");
}
