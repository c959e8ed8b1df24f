import type { Statement } from "./statement.ts";

const colors = { conforms: "#2e7d32", breaks: "#b71c1c" } as const;
const letterWidth = 6.6;
const padding = 10;

/** A badge that says how many of the tested cases hold. */
export function badge({ conforms, counts }: Statement): string {
  const label = "QuantLab I/O contract";
  const tested = counts.holds + counts.fails + counts.known;
  const message = conforms ? `conforms, ${counts.holds}/${tested}` : `${counts.holds}/${tested} hold`;
  const [left, right] = [label, message].map((text) => Math.round(text.length * letterWidth + 2 * padding)) as [
    number,
    number,
  ];
  const text = (x: number, content: string) => `<text x="${x}" y="14" text-anchor="middle">${content}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="20" role="img" aria-label="${label}: ${message}">
<title>${label}: ${message}</title>
<rect width="${left}" height="20" rx="3" fill="#424242"/>
<rect x="${left}" width="${right}" height="20" rx="3" fill="${conforms ? colors.conforms : colors.breaks}"/>
<rect x="${left}" width="4" height="20" fill="${conforms ? colors.conforms : colors.breaks}"/>
<g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">${text(left / 2, label)}${text(left + right / 2, message)}</g>
</svg>
`;
}
