import { catalogue } from "../../generated/catalogue.ts";
import type { AnyRule } from "../catalogue-entry.ts";
import { UsageError } from "../errors.ts";
import { didYouMean } from "./suggest.ts";
import { checkedFindings } from "./team-findings.ts";

/** What looks like a rule among the exports of a module: anything with an id and a check. */
export function isRuleLike(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && "id" in value && "check" in value;
}

const texts = ["id", "claim", "why", "remedy", "kind"] as const;
const severities = ["error", "warning", "info"];

/** A team's rule with everything that the judge relies on. Throws UsageError that names the file and what is wrong. `files` are those of its kind. */
export function checkTeamRule(
  rule: Record<string, unknown>,
  file: string,
  files: readonly string[] | undefined,
): AnyRule {
  const name = typeof rule.id === "string" ? rule.id : "a rule";
  const wrong = (problem: string, remedy = "See the guide to a team's own rules.") =>
    new UsageError(`${file}: ${name}: ${problem}`, remedy);
  for (const member of texts)
    if (typeof rule[member] !== "string" || rule[member] === "") throw wrong(`\`${member}\` is not text`);
  const { id, kind, severity, reads, cites, check, when } = rule;
  if (!files) {
    const known = catalogue.map((entry) => entry.kind);
    throw wrong(
      `there is no kind ${kind}${didYouMean(String(kind), known)}`,
      "quantlab-conform --list-kinds names them all.",
    );
  }
  const claim = /^[a-z][a-z0-9-]*\/(?<kind>[a-z0-9-]+(?:@\d+)?)\.[a-z0-9][a-z0-9-]*$/.exec(String(id));
  if (claim?.groups?.kind !== kind)
    throw wrong(
      `the id is not <team>/${kind}.<claim>`,
      `For example acme/${kind}.fees-are-ours: ids without a team belong to the contract.`,
    );
  if (!severities.includes(String(severity)))
    throw wrong(`\`severity\` is not ${severities.join(", ")}${didYouMean(String(severity), severities)}`);
  if (typeof check !== "function") throw wrong("`check` is not a function");
  if (when !== undefined && typeof when !== "function") throw wrong("`when` is not a function");
  const { source, section } = (cites ?? {}) as Record<string, unknown>;
  if (typeof source !== "string" || typeof section !== "string")
    throw wrong("`cites` is not { source, section }", "Name the document of yours that demands it.");
  if (!Array.isArray(reads) || reads.length === 0) throw wrong("`reads` names no file");
  for (const read of reads as unknown[]) {
    const [name0 = ""] = String(read).split("#");
    const wanted = name0.replace(/\?$/, "");
    if (![".", "/", ...files].includes(wanted))
      throw wrong(
        `${kind} has no file ${wanted}${didYouMean(wanted, files)}`,
        `Files: ${files.join(", ")}; "." is the directory, "/" what lies around it.`,
      );
  }
  const checked = (content: unknown) => checkedFindings(Reflect.apply(check, rule, [content]));
  return { since: "1.0", ...rule, check: checked } as unknown as AnyRule;
}
