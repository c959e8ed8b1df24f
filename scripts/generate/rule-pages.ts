import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { ConformanceCase, ConformanceCases } from "../../generated/meta/types.ts";
import { type RuleInfo, structuralRules } from "../../src/structural-rules.ts";
import type { Kind } from "./kinds.ts";
import { claimsOf } from "./rules.ts";

/** What the registry knows of every rule, loaded from its file. */
export async function loadRuleInfos(root: string, kinds: readonly Kind[]): Promise<Map<string, RuleInfo[]>> {
  const infos = new Map<string, RuleInfo[]>();
  for (const { name: kind } of kinds) {
    const list: RuleInfo[] = [];
    for (const claim of claimsOf(root, kind)) {
      const exported = (await import(
        pathToFileURL(path.join(root, "conformance/rules", kind, `${claim}.rule.ts`)).href
      )) as Record<string, RuleInfo>;
      const [rule] = Object.values(exported);
      if (!rule || rule.id !== `${kind}.${claim}`)
        throw new Error(`conformance/rules/${kind}/${claim}.rule.ts: its id is ${rule?.id}`);
      list.push(rule);
    }
    infos.set(kind, list);
  }
  return infos;
}

/** Reference pages, one a rule: its words, its clause, its cases. */
export function rulePages(root: string, infos: ReadonlyMap<string, readonly RuleInfo[]>): Map<string, string> {
  const pages = new Map<string, string>();
  for (const rule of structuralRules) pages.set(`docs/rules/${rule.id}.md`, page(rule, undefined));
  for (const [kind, rules] of infos) {
    for (const rule of rules) {
      const file = path.join(root, "conformance/rules", kind, `${rule.id.slice(kind.length + 1)}.cases.json`);
      pages.set(
        `docs/rules/${rule.id}.md`,
        page(rule, existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as ConformanceCases) : undefined),
      );
    }
  }
  return pages;
}

/** The list of all pages. */
export function indexPage(infos: ReadonlyMap<string, readonly RuleInfo[]>, kinds: readonly Kind[]): string {
  const line = (rule: RuleInfo) => `- [${rule.id}](rules/${rule.id}.md) (${rule.severity}): ${rule.claim}`;
  return [
    "# Reference",
    "",
    "## Contracts",
    "",
    ...kinds.map((kind) => `- [${kind.name}](contracts/${kind.name}.md): ${kind.description}`),
    "",
    "## Rules of every kind",
    "",
    ...structuralRules.map(line),
    ...[...infos]
      .filter(([, rules]) => rules.length > 0)
      .flatMap(([kind, rules]) => ["", `## Rules of ${kind}`, "", ...rules.map(line)]),
    "",
  ].join("\n");
}

function page(rule: RuleInfo, cases: ConformanceCases | undefined): string {
  return [
    `# ${rule.id}`,
    "",
    rule.claim,
    "",
    `- Severity: ${rule.severity}. Since contract version ${rule.since}.`,
    `- Clause: ${rule.cites.source}, ${rule.cites.section}`,
    "",
    "## Why",
    "",
    rule.why,
    "",
    "## What to do",
    "",
    rule.remedy,
    ...(cases
      ? [
          "",
          "## Cases",
          "",
          `They start from \`fixtures/${cases.base}\` unless they name another.`,
          "",
          ...section("Conforms", cases.good),
          ...section("Does not conform", cases.bad),
        ]
      : []),
    "",
  ].join("\n");
}

function section(title: string, cases: readonly ConformanceCase[]): string[] {
  return [`### ${title}`, "", ...cases.flatMap(describe), ""];
}

function describe(one: ConformanceCase): string[] {
  const base = one.base ? ` (from \`fixtures/${one.base}\`)` : "";
  const edits = one.edits.map((edit) => `  - \`${shorten(JSON.stringify(edit))}\``);
  const issues = (one.issues ?? []).map((issue) => `  - found: \`${shorten(JSON.stringify(issue))}\``);
  return [`- ${one.name}${base}`, ...edits, ...issues];
}

const shorten = (text: string) => (text.length > 240 ? `${text.slice(0, 240)}…` : text).replaceAll("`", "'");
