import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { ChangeRule } from "../../conformance/change-rule.ts";
import type { ChangeCase, ChangeCases } from "../../generated/meta/types.ts";
import { type RuleInfo, structuralRules } from "../../src/structural-rules.ts";
import { exportNameOf, namesOfFiles } from "./named-files.ts";

/** Names of the rules of change, from the file names in conformance/changes. */
const changeNames = (root: string) => namesOfFiles(path.join(root, "conformance/changes"), ".rule.ts");

/** generated/change-rules.ts: the rules of change, in the order of their ids. */
export function changeRuleModule(root: string): string {
  const names = changeNames(root);
  const imports = names.map(
    (name) => `import { ${exportNameOf(name)} } from "../conformance/changes/${name}.rule.ts";`,
  );
  return `import type { ChangeRule } from "../conformance/change-rule.ts";
${imports.join("\n")}

/** What changes of a schema need, in the order of their ids. */
export const changeRules: readonly ChangeRule[] = [${names.map(exportNameOf).join(", ")}];
`;
}

/** generated/rules.json: what is demanded of artifacts, so that two versions can be compared. */
export function ruleRegistry(infos: ReadonlyMap<string, readonly RuleInfo[]>): string {
  const rules = [...structuralRules, ...[...infos.values()].flat()]
    .map(({ id, severity, since }) => ({ id, severity, since }))
    .sort((left, right) => (left.id < right.id ? -1 : 1));
  return `${JSON.stringify(rules, null, 1)}\n`;
}

/** Reference pages, one a rule of change, and their list. */
export async function changePages(root: string): Promise<Map<string, string>> {
  const pages = new Map<string, string>();
  const lines: string[] = [];
  for (const name of changeNames(root)) {
    const file = path.join(root, "conformance/changes", `${name}.rule.ts`);
    const [rule] = Object.values((await import(pathToFileURL(file).href)) as Record<string, ChangeRule>);
    if (rule?.id !== `change.${name}`) throw new Error(`${file}: its id is ${rule?.id}`);
    const casesFile = path.join(root, "conformance/changes", `${name}.cases.json`);
    if (!existsSync(casesFile)) throw new Error(`${casesFile} is missing`);
    const { cases } = JSON.parse(readFileSync(casesFile, "utf8")) as ChangeCases;
    pages.set(`docs/changes/${rule.id}.md`, page(rule, cases));
    lines.push(`- [${rule.id}](${rule.id}.md) (${rule.bump}): ${rule.claim}`);
  }
  pages.set("docs/changes/README.md", ["# Changes of a contract, and what they need", "", ...lines, ""].join("\n"));
  return pages;
}

function page(rule: ChangeRule, cases: readonly ChangeCase[]): string {
  return [
    `# ${rule.id}`,
    "",
    rule.claim,
    "",
    `- Needs: ${rule.bump}. Breaks: ${rule.breaks === "shown" ? "what is proved of the change decides" : rule.breaks}.`,
    `- Clause: ${rule.cites.source}, ${rule.cites.section}`,
    "",
    "## Why",
    "",
    rule.why,
    "",
    "## What to do",
    "",
    rule.remedy,
    "",
    "## Cases",
    "",
    ...cases.flatMap((one) => [
      `- ${one.name}`,
      `  - before: ${code(one.old)}`,
      `  - after: ${code(one.new)}`,
      ...one.issues.map(
        ({ rule: id, pointer }) => `  - found: \`${id}\` at \`${pointer === "" ? "the root" : pointer}\``,
      ),
      ...(one.issues.length === 0 ? ["  - found: nothing"] : []),
    ]),
    "",
  ].join("\n");
}

function code(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return `\`${(text.length > 400 ? `${text.slice(0, 400)}…` : text).replaceAll("`", "'")}\``;
}
