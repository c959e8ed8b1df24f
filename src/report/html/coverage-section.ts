import { coverageParts, percent, percentText, shareText, unseenByWhat, unseenText } from "../coverage-figures.ts";
import { breakable, escapeHtml } from "../html-text.ts";
import { grouped } from "../number-text.ts";
import type { Coverage, KindCoverage, Share } from "../report.ts";
import { clip } from "../visible-text.ts";

/** How much of the contract was seen: a table of kinds, then what was never seen. */
export function coverageSection({ kinds }: Coverage): string {
  const head = ["artifacts", ...coverageParts].map((part) => `<th scope="col">${part}</th>`).join("");
  const rows = kinds.map((kind) => {
    const cells = coverageParts.map((part) => cell(kind[part])).join("");
    return `<tr><th scope="row">${escapeHtml(clip(kind.kind, 80))}</th><td>${grouped(kind.artifacts)}</td>${cells}</tr>`;
  });
  return (
    '<section aria-labelledby="coverage"><h2 id="coverage">Coverage of the contract</h2><div class="panel"><div class="scroll">' +
    `<table><thead><tr><th scope="col">kind</th>${head}</tr></thead><tbody>${rows.join("")}</tbody></table></div></div>` +
    `${kinds.map(unseen).join("")}</section>`
  );
}

function cell(share: Share): string {
  const value = percent(share);
  if (value === null) return "<td>–</td>";
  const bar = `<span class="bar"><span${value === 100 ? ' class="full"' : ""} style="width:${value}%"></span></span>`;
  return `<td>${percentText(share)} <span class="soft">${shareText(share)}</span>${bar}</td>`;
}

function unseen(kind: KindCoverage): string {
  if (kind.unseen.length === 0) return "";
  const lists = unseenByWhat(kind).flatMap(([what, parts]) =>
    parts.map(
      (part) => `<li><span class="soft">${what}</span> <code>${breakable(clip(unseenText(part), 300))}</code></li>`,
    ),
  );
  return `<details class="panel"><summary>Never seen in any ${escapeHtml(clip(kind.kind, 80))}: ${grouped(kind.unseen.length)}</summary><ul>${lists.join("")}</ul></details>`;
}
