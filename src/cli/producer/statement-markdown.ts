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
    `\`${command.map(quoted).join(" ").replaceAll("`", "'")}\` ${conforms ? "conforms" : "does **not** conform"} to the I/O contract, as judged by ${tool.name} ${tool.version}.`,
    "",
    `Cases: ${counts.holds} hold, ${counts.fails} fail, ${counts.known} fail as known, ${counts.untested} were not tested.`,
    supports.length === 0 ? "No capabilities are declared." : `Declared capabilities: ${supports.join(", ")}.`,
    ...lines,
  ].join("\n")}\n`;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("<", "&lt;").replace(/\s+/g, " ");
}
