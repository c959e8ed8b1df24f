import { readdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { AnyRule } from "../catalogue-entry.ts";
import { UsageError } from "../errors.ts";
import { catalogueEntry } from "../recognise.ts";
import { systemReason } from "../system-reason.ts";
import { whyNoFile } from "./own-file.ts";
import { checkTeamRule, isRuleLike } from "./team-rule.ts";

/** Loads every `*.rule.mjs` and `*.rule.js` below some folders, in the order of their names. Throws UsageError that names the file. */
export async function loadTeamRules(folders: readonly string[]): Promise<AnyRule[]> {
  divertOutput();
  const rules = new Map<string, { readonly rule: AnyRule; readonly file: string }>();
  // The command line and the configuration may name one folder, or one below another.
  const loaded = new Set<string>();
  for (const folder of folders) {
    const files = ruleFiles(folder);
    if (files.length === 0)
      throw new UsageError(`${folder} holds no *.rule.mjs or *.rule.js`, "Name the folder that holds the rules.");
    for (const file of files) {
      if (loaded.has(file)) continue;
      loaded.add(file);
      for (const rule of await rulesIn(file)) {
        const known = rules.get(rule.id);
        if (known)
          throw new UsageError(`${file}: ${rule.id} is defined in ${known.file} already`, "Give each rule its own id.");
        rules.set(rule.id, { rule, file });
      }
    }
  }
  return [...rules.values()].map(({ rule }) => rule);
}

/** What a team's code prints goes to standard error: standard output is the report only. */
function divertOutput(): void {
  process.stdout.write = process.stderr.write.bind(process.stderr);
}

function ruleFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .sort((left, right) => (left.name < right.name ? -1 : 1))
      .flatMap((entry) => {
        const full = path.join(folder, entry.name);
        if (entry.isDirectory())
          return entry.name === "node_modules" || entry.name.startsWith(".") ? [] : ruleFiles(full);
        return /\.rule\.m?js$/.test(entry.name) ? [full] : [];
      });
  } catch (cause) {
    throw new UsageError(
      `the rules in ${folder} cannot be read: ${systemReason(cause)}`,
      "Name a folder that holds *.rule.mjs or *.rule.js files.",
    );
  }
}

async function rulesIn(file: string): Promise<AnyRule[]> {
  const why = whyNoFile(file);
  if (why !== undefined) throw new UsageError(`${file} cannot be loaded: ${why}`, "Rules are regular files.");
  let exported: Record<string, unknown>;
  try {
    exported = (await import(pathToFileURL(file).href)) as Record<string, unknown>;
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new UsageError(
      `${file} cannot be loaded: ${cause instanceof Error ? cause.message : String(cause)}`,
      code === "ERR_MODULE_NOT_FOUND"
        ? "Install what it imports (npm install --save-dev @quantlab/contracts), or export the rule as a plain object."
        : 'Rules are ES modules that export defineRule({ … }) from @quantlab/contracts/rules; where a package is not `"type": "module"`, name them *.rule.mjs.',
    );
  }
  const candidates = [...new Set(Object.values(exported))].filter(isRuleLike);
  if (candidates.length === 0)
    throw new UsageError(`${file} exports no rule`, "Export what defineRule from @quantlab/contracts/rules answers.");
  const rules: AnyRule[] = [];
  for (const candidate of candidates) {
    const entry = catalogueEntry(String(candidate.kind));
    rules.push(checkTeamRule(candidate, file, entry && Object.keys((await entry.load()).descriptor.files)));
  }
  return rules;
}
