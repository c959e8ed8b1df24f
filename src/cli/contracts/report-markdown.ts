import { markdownCode, markdownText } from "../../report/markdown-text.ts";
import { valueText } from "../../report/value-text.ts";
import { bumpWord, directions, matters, summaryLines, verdictLine, whom } from "./change-words.ts";
import type { ComparedSources } from "./compare-sources.ts";
import { groupBySchema } from "./report-pretty.ts";
import type { ReleaseVerdict } from "./verdict.ts";

/** The report for a pull request. */
export function markdownReport(compared: ComparedSources, verdict: ReleaseVerdict): string {
  const sign = verdict.compatible === true ? "✅" : verdict.compatible === false ? "❌" : "⚠️";
  const lines = [
    "## Contract changes",
    "",
    `${sign} ${markdownText(verdictLine(compared, verdict))}`,
    "",
    ...summaryLines(compared).map((line) => `- ${markdownText(line)}`),
  ];
  for (const [schema, changes] of groupBySchema(compared.changes)) {
    const shown = changes.filter(matters);
    if (shown.length === 0) continue;
    lines.push(
      "",
      `### ${markdownCode(schema)} (${markdownText(shown[0]?.artifact ?? "")})`,
      "",
      "| needs | where | what | who |",
      "| --- | --- | --- | --- |",
    );
    for (const change of shown) {
      const where = change.pointer === "" ? "the whole schema" : markdownCode(change.pointer);
      const what = markdownText([change.claim, change.message ?? ""].join(" ").trim());
      lines.push(
        `| ${bumpWord(change)} | ${where} | ${what} ${markdownCode(change.rule)} | ${markdownText(whom(change))} |`,
      );
    }
    const examples = shown.flatMap((change) =>
      directions(change).flatMap(({ text, proof }) =>
        proof.counterexample === undefined
          ? []
          : [
              `- ${markdownCode(change.pointer === "" ? "#" : change.pointer)} ${markdownText(text)}: refused is ${markdownCode(valueText(proof.counterexample, 300))}. ${markdownText(change.remedy)}`,
            ],
      ),
    );
    if (examples.length > 0) lines.push("", ...examples);
  }
  const harmless = compared.changes.filter((change) => !matters(change)).length;
  if (harmless > 0) lines.push("", `${harmless} further changes need no more than a patch.`);
  for (const notice of compared.notices) lines.push("", `> ${markdownText(notice)}`);
  return `${lines.join("\n")}\n`;
}
