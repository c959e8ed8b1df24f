import { type Markup, markup } from "../markup.ts";

/** A section that has nothing to show, and why. */
export function emptySection(title: string, reason: string): Markup {
  return markup`<section><h2>${title}</h2><p class="empty">${reason}</p></section>`;
}
