import { percentText } from "../../charts/number-texts.ts";
import { type Markup, markup } from "../markup.ts";

const names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const mostYears = 60;

/** Returns by calendar month and year of an account that begins with 1 before its first bar. */
export function monthlyReturnsSection(times: Float64Array, equity: Float64Array): Markup {
  const months = monthlyReturns(times, equity);
  if (months.size === 0)
    return markup`<section><h2>Monthly returns</h2><p class="empty">No month has an equity.</p></section>`;
  const years = [...new Set(Array.from(months.keys(), (month) => Math.floor(month / 12)))];
  const extent = Math.max(...Array.from(months.values(), Math.abs).filter(Number.isFinite), 1e-9);
  const first = Math.max(0, years.length - mostYears);
  const cut = first > 0 ? ` The latest ${mostYears} of ${years.length} years.` : "";
  const rows = years.slice(first).map((year) => yearRow(year, months, extent));
  return markup`<section><h2>Monthly returns</h2><div class="scroll" tabindex="0" role="region" aria-label="Monthly returns"><table class="months"><thead><tr><th scope="col">Year</th>${names.map((name) => markup`<th scope="col">${name}</th>`)}<th scope="col">Year</th></tr></thead><tbody>${rows}</tbody></table></div><p class="note">Last equity of the month over the last equity of the month before, minus 1; the first month begins with the account, the last may be incomplete. Blue is a gain, orange a loss. Times as of the bars.${cut}</p></section>`;
}

function yearRow(year: number, months: ReadonlyMap<number, number>, extent: number): Markup {
  let product = 1;
  const cells = names.map((_, index) => {
    const value = months.get(year * 12 + index);
    if (value === undefined) return markup`<td></td>`;
    product *= 1 + value;
    return markup`<td class="${shade(value, extent)}">${percentText(value, 1)}</td>`;
  });
  return markup`<tr><th scope="row">${year}</th>${cells}<td><strong>${percentText(product - 1, 1)}</strong></td></tr>`;
}

function shade(value: number, extent: number): string {
  const level = Math.min(3, Math.ceil((Math.abs(value) / extent) * 3 - 0.05));
  return !Number.isFinite(value) || level === 0 ? "m0" : `${value > 0 ? "m" : "n"}${level}`;
}

/** By month since year 0, in order. */
export function monthlyReturns(times: Float64Array, equity: Float64Array): Map<number, number> {
  const last = new Map<number, number>();
  for (let row = 0; row < times.length; row++) {
    const value = equity[row] as number;
    if (Number.isNaN(value)) continue;
    const date = new Date(times[row] as number);
    last.set(date.getUTCFullYear() * 12 + date.getUTCMonth(), value);
  }
  let before = 1;
  return new Map(
    Array.from(last, ([month, value]) => {
      const change = value / before - 1;
      before = value;
      return [month, change];
    }),
  );
}
