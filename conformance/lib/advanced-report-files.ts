import type { Listed } from "./listed-files.ts";

interface AdvancedListing {
  readonly charts: readonly string[];
  readonly artifacts: readonly { readonly file: string }[];
}

/** Every file that advanced_report.json names: its charts and the files that it lists. */
export function advancedReportFiles({ charts, artifacts }: AdvancedListing): Listed[] {
  const file = "advanced_report.json";
  return [
    ...charts.map((name, index) => ({ file, pointer: `/charts/${index}`, name })),
    ...artifacts.map(({ file: name }, index) => ({ file, pointer: `/artifacts/${index}/file`, name })),
  ];
}
