import { type Palette, severityPaint } from "../report/ansi.ts";
import { count } from "../report/number-text.ts";
import { label, prose } from "../report/pretty-group.ts";
import { visible } from "../report/visible-text.ts";
import { clause } from "../report/wording.ts";
import type { ReferenceRule } from "./rule-reference.ts";

/** How text is set. */
export interface TextStyle {
  readonly palette: Palette;
  readonly width: number;
}

/** What --list-kinds shows of a kind. */
export interface KindLine {
  readonly kind: string;
  readonly family: string;
  readonly version: number;
  readonly form: "directory" | "file";
  readonly roots: readonly string[];
  readonly file_names: readonly string[];
}

/** One line a kind: its name, its contract, where or under which names it is found. */
export function kindsText(kinds: readonly KindLine[], { palette }: TextStyle): string {
  const width = Math.max(...kinds.map(({ kind }) => kind.length));
  const lines = kinds.map(({ kind, family, version, form, roots, file_names: names }) => {
    const found =
      form === "directory"
        ? `directory${roots.length > 0 ? ` below ${roots.join(", ")}` : ""}`
        : `file ${names.join(", ")}`;
    return `${palette.bold(kind.padEnd(width))}  ${palette.dim(`${family} v${version}`)}  ${found.trimEnd()}\n`;
  });
  return `${lines.join("")}\n${count(kinds.length, "kind")}\n`;
}

/** One line a rule: its id, its severity, its claim. */
export function rulesText(rules: readonly ReferenceRule[], { palette }: TextStyle): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  const lines = rules.map(
    ({ id, severity, claim }) =>
      `${palette.bold(visible(id).padEnd(width))}  ${severityPaint(palette, severity)(severity.padEnd(7))}  ${visible(claim)}\n`,
  );
  return `${lines.join("")}\n${count(rules.length, "rule")}; quantlab-conform --explain RULE says more\n`;
}

/** What a rule demands, why, and what to do. */
export function ruleText(
  { id, severity, since, claim, why, remedy, cites, kind, reads }: ReferenceRule,
  { palette, width }: TextStyle,
): string {
  const lines = (name: string, text: string) => label(name, prose(text, palette, width - 12), palette);
  return [
    `${palette.bold(visible(id))} ${palette.dim("·")} ${severityPaint(palette, severity)(severity)}\n\n`,
    lines("claim", claim),
    lines("why", why),
    lines("remedy", remedy),
    lines(cites.length > 1 ? "clauses" : "clause", cites.map(clause).join(", ")),
    lines("kind", kind ?? "every kind"),
    reads.length > 0 ? lines("reads", reads.join(", ")) : "",
    lines("since", since),
  ].join("");
}
