import { type Markup, markup } from "../markup.ts";

/** A chart with its title, what it shows in words, and the switches that it has. */
export interface FigureParts {
  readonly place: string;
  readonly title: string;
  readonly description: string;
  readonly note?: string;
  readonly size?: "tall" | "low";
  readonly hasLog?: boolean;
}

/** The section of a chart; the script draws into it. */
export function figureSection({ place, title, description, note, size, hasLog }: FigureParts): Markup {
  const log = markup`<div class="bar"><button type="button" data-log="${place}" aria-pressed="false">Log scale</button><span class="note">Drag the slider to zoom, or hold Ctrl and turn the wheel.</span></div>`;
  return markup`<section>
<h2>${title}</h2>
<figure>${hasLog && log}
<div class="chart ${size ?? ""}" id="${place}" role="img" aria-label="${description}"></div>
<figcaption class="note">${description} ${note ?? ""}</figcaption>
</figure>
</section>`;
}
