import { markdownCode, markdownText } from "../../report/markdown-text.ts";
import { clip, visible } from "../../report/visible-text.ts";
import type { Statement } from "./statement.ts";
import { quoted } from "./step-line.ts";

const marks = { holds: "holds", fails: "**fails**", known: "fails, known", untested: "not tested" } as const;

/** A conformance statement for people. */
export function statementMarkdown({ tool, command, supports, conforms, counts, clauses }: Statement): string {
  const lines = clauses.flatMap(({ source, section, answer, cases }) => [
    "",
    `## ${section} (${source}): ${marks[answer]}`,
    "",
    "| Case | Claim | Severity | |",
    "|---|---|---|---|",
    ...cases.map(
      ({ id, claim, severity, outcome, because }) =>
        `| \`${id}\` | ${cell(claim)} | ${severity} | ${marks[outcome]}${because === undefined ? "" : `: ${cell(because)}`} |`,
    ),
  ]);
  return `${[
    "# Conformance statement",
    "",
    `${markdownCode(command.map(quoted).join(" "))} ${conforms ? "conforms" : "does **not** conform"} to the I/O contract, as judged by ${tool.name} ${tool.version}.`,
    "",
    `Cases: ${counts.holds} hold, ${counts.fails} fail, ${counts.known} fail as known, ${counts.untested} were not tested.`,
    supports.length === 0 ? "No capabilities are declared." : `Declared capabilities: ${supports.join(", ")}.`,
    ...lines,
  ].join("\n")}\n`;
}

/** What a producer said may hold anything. */
function cell(text: string): string {
  return markdownText(clip(visible(text.replace(/\s+/g, " ")), 500));
}
