import type { Severity } from "../issue.ts";

/** Marks a text for a terminal; without colours it returns the text. */
export type Paint = (text: string) => string;

/** The sixteen-colour palette of the pretty format. */
export interface Palette {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly red: Paint;
  readonly green: Paint;
  readonly yellow: Paint;
  readonly blue: Paint;
  readonly cyan: Paint;
}

export function createPalette(color: boolean): Palette {
  const paint =
    (open: number, close: number): Paint =>
    (text) =>
      color && text !== "" ? `\u001b[${open}m${text}\u001b[${close}m` : text;
  return {
    bold: paint(1, 22),
    dim: paint(2, 22),
    red: paint(31, 39),
    green: paint(32, 39),
    yellow: paint(33, 39),
    blue: paint(34, 39),
    cyan: paint(36, 39),
  };
}

/** The colour of a severity. */
export function severityPaint(palette: Palette, severity: Severity): Paint {
  return { error: palette.red, warning: palette.yellow, info: palette.blue }[severity];
}
