import { type Markup, markup } from "../markup.ts";

/** Names with what they stand for; what is unknown says so. */
export function factList(facts: readonly (readonly [name: string, value: unknown])[]): Markup {
  const rows = facts.map(([name, value]) => markup`<dt>${name}</dt><dd>${factText(value)}</dd>`);
  return markup`<dl class="facts">${rows}</dl>`;
}

/** Settings as facts: one that is null was left out. */
export function settingFacts(settings: object): (readonly [name: string, value: unknown])[] {
  return Object.entries(settings).map(([name, value]) => [name, value ?? "not set"]);
}

function factText(value: unknown): Markup {
  if (value === null || value === undefined || value === "") return markup`<span class="note">not known</span>`;
  return typeof value === "object" ? markup`<code>${JSON.stringify(value)}</code>` : markup`${String(value)}`;
}
