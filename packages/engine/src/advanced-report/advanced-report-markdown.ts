/** advanced_report.md: the figures of an advanced report for people. */
export function advancedReportMarkdown(report: object): string {
  const { run_id, mode, created_at, charts, ...rest } = report as Readonly<Record<string, unknown>>;
  const sections = Object.entries(rest)
    .filter(([name]) => name !== "artifacts")
    .map(([name, figures]) => `## ${titleOf(name)}\n\n${table(figures as object)}\n`);
  const pictures = (charts as readonly string[]).map((name) => `![${name}](${name})\n`);
  return [`# Advanced report of ${run_id}\n`, `${mode}, created ${created_at}.\n`, ...sections, ...pictures].join("\n");
}

function titleOf(name: string): string {
  const words = name.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function table(figures: object): string {
  const rows = Object.entries(figures).map(([name, value]) => `| ${name} | ${cellText(value)} |`);
  return rows.length === 0 ? "No data." : ["| | |", "| --- | --- |", ...rows].join("\n");
}

function cellText(value: unknown): string {
  if (value === null) return "not available";
  if (Array.isArray(value)) return value.map(monthText).join("<br>");
  return String(value)
    .replaceAll("|", "\\|")
    .replace(/[\r\n]+/g, " ");
}

function monthText(value: unknown): string {
  const { month, return: change } = value as { readonly month?: string; readonly return?: number };
  return month === undefined ? String(value) : `${month}: ${((change ?? Number.NaN) * 100).toFixed(2)}%`;
}
