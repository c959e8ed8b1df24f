import path from "node:path";
import { UsageError } from "../errors.ts";
import { type FormatName, formatNames, isFormatName } from "../report/formats.ts";
import { didYouMean } from "./suggest.ts";

/** A report that was asked for, and where it goes: undefined is standard output. */
export interface FormatTarget {
  readonly format: FormatName;
  readonly file: string | undefined;
}

/** Reads `pretty`, `json=-`, `sarif=out.sarif`; pretty on standard output when nothing is asked for. Throws UsageError. */
export function parseFormats(texts: readonly string[]): readonly FormatTarget[] {
  if (texts.length === 0) return [{ format: "pretty", file: undefined }];
  const targets = texts.map(parseFormat);
  const onStandardOutput = targets.filter(({ file }) => file === undefined);
  if (onStandardOutput.length > 1) {
    const [first, second] = onStandardOutput.map(({ format }) => format);
    throw new UsageError(
      `${first} and ${second} both go to standard output`,
      `Give one of them a file: --format ${second}=FILE.`,
    );
  }
  const files = targets.flatMap(({ file }) => (file === undefined ? [] : path.normalize(file)));
  const twice = files.find((file, index) => files.indexOf(file) !== index);
  if (twice !== undefined) throw new UsageError(`two reports go to ${twice}`, "Give each report its own file.");
  return targets;
}

function parseFormat(text: string): FormatTarget {
  const cut = text.indexOf("=");
  const format = cut < 0 ? text : text.slice(0, cut);
  const file = cut < 0 ? "-" : text.slice(cut + 1);
  if (!isFormatName(format)) {
    throw new UsageError(
      `there is no format ${format}${didYouMean(format, formatNames)}`,
      `Formats: ${formatNames.join(", ")}.`,
    );
  }
  if (file === "") throw new UsageError(`--format ${text} names no file`, `Write --format ${format}=FILE.`);
  return { format, file: file === "-" ? undefined : file };
}

/** Whether a list or an explanation is for programs. Throws UsageError for what only judging can write. */
export function wantsJson(formats: readonly string[]): boolean {
  const [{ format, file } = { format: "pretty", file: undefined }, ...more] = parseFormats(formats);
  if (more.length > 0 || file !== undefined || (format !== "pretty" && format !== "json"))
    throw new UsageError("lists and explanations are pretty or json, on standard output", "Write --format json.");
  return format === "json";
}
