import type { Paint, Palette } from "./ansi.ts";
import { coverageParts, percent, percentText, shareText, unseenByWhat, unseenText } from "./coverage-figures.ts";
import { grouped } from "./number-text.ts";
import type { Coverage, KindCoverage, Share } from "./report.ts";
import { displayWidth, pad } from "./text-width.ts";
import { clip, visible } from "./visible-text.ts";

const listedUnseen = 20;
const columnWidth = 16;

/** How much of the contract was seen: a table of kinds, then what was never seen. */
export function prettyCoverage({ kinds }: Coverage, palette: Palette): string {
  const names = kinds.map(({ kind }) => clip(visible(kind), 40));
  const nameWidth = Math.max(4, ...names.map(displayWidth)) + 2;
  const head = `  ${pad("kind", nameWidth)}${"artifacts".padStart(9)}${coverageParts.map((part) => part.padStart(columnWidth)).join("")}`;
  let text = `${palette.bold("Coverage")} ${palette.dim("of the contract by these artifacts")}\n\n${palette.dim(head)}\n`;
  for (const [index, kind] of kinds.entries()) {
    const cells = coverageParts.map((part) => cell(kind[part], palette)).join("");
    text += `  ${pad(names[index] ?? "", nameWidth)}${grouped(kind.artifacts).padStart(9)}${cells}\n`;
  }
  return text + kinds.map((kind) => unseenLines(kind, palette)).join("");
}

function cell(share: Share, palette: Palette): string {
  const value = percent(share);
  if (value === null) return palette.dim("–".padStart(columnWidth));
  const paint: Paint = value === 100 ? palette.green : value < 50 ? palette.red : palette.yellow;
  const figures = shareText(share);
  const share100 = percentText(share).padStart(5);
  return `${" ".repeat(Math.max(1, columnWidth - figures.length - share100.length))}${palette.dim(figures)}${paint(share100)}`;
}

function unseenLines(kind: KindCoverage, palette: Palette): string {
  if (kind.unseen.length === 0) return "";
  let text = `\n  ${palette.bold("never seen")} ${palette.dim(`in any ${clip(visible(kind.kind), 40)}`)}\n`;
  for (const [what, parts] of unseenByWhat(kind)) {
    for (const part of parts.slice(0, listedUnseen))
      text += `    ${palette.dim(what.padEnd(7))} ${clip(visible(unseenText(part)), 200)}\n`;
    if (parts.length > listedUnseen) text += `    ${palette.dim(`… ${grouped(parts.length - listedUnseen)} more`)}\n`;
  }
  return text;
}
