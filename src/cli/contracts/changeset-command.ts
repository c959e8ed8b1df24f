import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { UnwritableFileError, UsageError } from "../../errors.ts";
import type { AssessedChange } from "../../evolution/assess-changes.ts";
import { valueText } from "../../report/value-text.ts";
import { systemReason } from "../../system-reason.ts";
import { makeFolders } from "../../tree/made-folders.ts";
import { parseCommandLine } from "../command-line.ts";
import type { OptionSpec } from "../option-spec.ts";
import type { Terminal } from "../terminal.ts";
import { directions, matters, whom } from "./change-words.ts";
import { type ComparedSources, compareSources } from "./compare-sources.ts";
import { compareSettings, openVersion } from "./diff-command.ts";
import { openRelease, releasedName, releaseOptions } from "./gate-command.ts";
import { changesetFolder } from "./read-changesets.ts";

const see = "See quantlab-contracts changeset --help.";

/** Options of `changeset`. */
export const changesetOptions: readonly OptionSpec[] = [
  ...releaseOptions,
  { name: "write", value: "NAME", help: "write .changeset/NAME.md instead of printing" },
];

function item(change: AssessedChange): string {
  const { schema, pointer, claim, bump, remedy } = change;
  const place = pointer === "" ? `\`${schema}\`` : `\`${schema}\` \`${pointer}\``;
  if (bump === "unknown")
    return `- ${place}: it could not be decided whether this breaks anybody. Write here which of the two it is, and why.`;
  const example = directions(change).find(({ proof }) => proof.counterexample !== undefined);
  const shown = example === undefined ? "" : ` For example: ${valueText(example.proof.counterexample, 200)}.`;
  return `- ${place}: ${claim} It ${whom(change)}.${shown}${bump === "minor" ? "" : ` ${remedy}`}`;
}

/** The text of a changeset that mentions every change; a person rewrites it for the people who upgrade. */
export function changesetText({ changes, needed }: ComparedSources, name: string): string {
  const shown = changes.filter((change) => matters(change) && change.bump !== "refused");
  const refused = changes.filter(({ bump }) => bump === "refused");
  const lines = [
    "---",
    `"${name}": ${needed ?? "patch"}`,
    "---",
    "",
    shown.length === 0 ? "Wording of the contract; no document is judged otherwise." : "Changes of the contract:",
    "",
    ...shown.map(item),
    ...refused.map(
      ({ schema, pointer, message, remedy }) =>
        `- \`${schema}\` \`${pointer}\` may not be released so: ${message ?? ""} ${remedy}`,
    ),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

/** `quantlab-contracts changeset`: writes the changeset that the gate asks for. */
export function changesetCommand(argv: readonly string[], terminal: Terminal): number {
  const line = parseCommandLine(argv, changesetOptions, see);
  if (line.operands.length > 0) throw new UsageError(`changeset takes no ${JSON.stringify(line.operands[0])}`, see);
  const head = openVersion(".", line, terminal);
  const name = releasedName(line, head);
  if (name === undefined)
    throw new UsageError("the name of the package that is released is not known", "Name it with --package.");
  const release = openRelease(line, head, terminal);
  if ("unreleased" in release) {
    terminal.err(`${release.unreleased}\n`);
    return 0;
  }
  const compared = compareSources(release.base, head, compareSettings(line));
  if (compared.changes.length === 0) {
    terminal.err(`nothing changed since ${compared.base.label}\n`);
    return 0;
  }
  const text = changesetText(compared, name);
  const file = line.one("write");
  if (file === undefined) {
    terminal.out(text);
    return 0;
  }
  if (!/^[\w-]{1,80}$/.test(file))
    throw new UsageError(`--write ${JSON.stringify(file)} is no plain name`, "Use letters, digits and hyphens.");
  const place = path.join(changesetFolder(terminal.cwd), `${file}.md`);
  if (existsSync(place)) throw new UsageError(`.changeset/${file}.md exists`, "Choose another name.");
  try {
    makeFolders(path.dirname(place));
    writeFileSync(place, text, { flag: "wx" });
  } catch (cause) {
    throw new UnwritableFileError(`.changeset/${file}.md`, systemReason(cause), { cause });
  }
  terminal.err(`wrote .changeset/${file}.md\n`);
  return 0;
}
