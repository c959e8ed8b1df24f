import { type Markup, markup } from "../markup.ts";

/** A key figure: how it is written, how it is computed and where it comes from. */
export interface Kpi {
  readonly name: string;
  readonly value: string;
  readonly formula: string;
  /** Artifact or table that it is taken from. */
  readonly source: string;
  readonly isBad?: boolean;
}

/** The key figures, each with its formula and its source. */
export function kpiSection(kpis: readonly Kpi[]): Markup {
  return markup`<section><h2>Key figures</h2><dl class="kpis">${kpis.map(card)}</dl></section>`;
}

function card({ name, value, formula, source, isBad }: Kpi): Markup {
  return markup`<div><dt>${name}</dt><dd><span class="value ${isBad ? "bad" : ""}">${value}</span><small>${formula}</small><small class="source">from ${source}</small></dd></div>`;
}
