import { catalogue, marks } from "../../generated/catalogue.ts";
import type { KindMark } from "../catalogue-entry.ts";
import { UsageError } from "../errors.ts";
import { formatPointer } from "../formats/json-pointer.ts";
import { createPalette } from "../report/ansi.ts";
import { colorWanted } from "./color.ts";
import { exitCodes } from "./exit-code.ts";
import { wantsJson } from "./format-targets.ts";
import type { ConformLine } from "./options.ts";
import { loadConfig, ruleFoldersOf } from "./plan.ts";
import { kindsText, rulesText, ruleText } from "./reference-text.ts";
import { allRules } from "./rule-reference.ts";
import { didYouMean } from "./suggest.ts";
import type { Terminal } from "./terminal.ts";

/** Answers --list-rules, --list-kinds and --explain; nothing is judged. */
export async function showReference(line: ConformLine, terminal: Terminal): Promise<number> {
  const asJson = wantsJson(line.formats);
  const columns = asJson ? undefined : await terminal.outColumns();
  const style = {
    palette: createPalette(colorWanted(line.color, terminal, columns !== undefined)),
    width: columns ?? 100,
  };
  const show = (document: object, text: string) =>
    terminal.out(asJson ? `${JSON.stringify({ schema_version: "1.0", ...document }, null, 2)}\n` : text);
  if (line.list === "kinds") {
    const kinds = catalogue.map(({ kind, family, version, form, roots, fileNames, contains }, entry) => ({
      kind,
      family,
      version,
      form,
      roots,
      file_names: fileNames,
      marks: marks.filter((mark) => mark.entry === entry).map(shownMark),
      contains,
    }));
    show({ kinds }, kindsText(kinds, style));
    return exitCodes.conforms;
  }
  const folders = ruleFoldersOf(line, await loadConfig(line, terminal), terminal);
  const rules = await allRules(
    folders.length === 0 ? [] : await (await import("./team-rules.ts")).loadTeamRules(folders),
  );
  if (line.list === "rules") {
    show({ rules }, rulesText(rules, style));
    return exitCodes.conforms;
  }
  const asked = line.explain ?? "";
  const rule = rules.find(({ id }) => id === asked);
  if (!rule)
    throw new UsageError(
      `there is no rule ${asked}${didYouMean(
        asked,
        rules.map(({ id }) => id),
      )}`,
      "quantlab-conform --list-rules names them all.",
    );
  show({ rule }, ruleText(rule, style));
  return exitCodes.conforms;
}

const shownMark = ({ entry: _, member, ...rest }: KindMark) => ({
  ...(member && {
    member: { file: member.file, pointer: formatPointer(member.tokens), values: member.values },
  }),
  ...rest,
});
