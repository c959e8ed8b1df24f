import { ModelFormatError } from "./model-format-error.ts";

/** One block of `key=value` lines of LightGBM text. */
export interface Section {
  /** Line of the block's first key, from 1. */
  readonly line: number;
  readonly entries: ReadonlyMap<string, { readonly value: string; readonly line: number }>;
}

/** LightGBM text cut into its header and its trees; what follows `end of trees` says how the model was trained. */
export interface Sections {
  readonly header: Section;
  readonly trees: readonly Section[];
}

const remedy = "Take the file as `Booster.save_model` wrote it; copy it again if it was cut.";

const malformed = (message: string, line: number) => new ModelFormatError("malformed", message, remedy, { line });

/** Cuts LightGBM text at `Tree=` lines; throws ModelFormatError if it is cut short or out of order. */
export function cutSections(text: string): Sections {
  const lines = text.split("\n");
  if (lines[0]?.trimEnd() !== "tree") throw malformed("LightGBM text begins with the line `tree`", 1);
  let entries = new Map<string, { value: string; line: number }>();
  const header: Section = { line: 2, entries };
  const trees: Section[] = [];
  for (let index = 1; index < lines.length; index++) {
    const content = (lines[index] as string).replace(/\r$/, "");
    const line = index + 1;
    if (content === "end of trees") return { header, trees };
    if (content.trim() === "") continue;
    const equals = content.indexOf("=");
    const key = equals < 0 ? content.trim() : content.slice(0, equals);
    const value = equals < 0 ? "" : content.slice(equals + 1);
    if (key === "Tree") {
      if (value.trim() !== String(trees.length)) throw malformed(`expected Tree=${trees.length}`, line);
      entries = new Map();
      trees.push({ line, entries });
    } else if (entries.has(key)) {
      throw malformed(`\`${key.slice(0, 40)}\` is there twice`, line);
    } else {
      entries.set(key, { value, line });
    }
  }
  throw malformed("the text ends before `end of trees`", lines.length);
}

/** The text after a key, or ModelFormatError. */
export function textOf(section: Section, key: string): string {
  const entry = section.entries.get(key);
  if (!entry)
    throw new ModelFormatError("malformed", "is missing in this block", remedy, { line: section.line, member: key });
  return entry.value.trim();
}

/** The numbers after a key: exactly `count` of them, each a plain decimal, or ModelFormatError. */
export function numbersOf(section: Section, key: string, count: number, kind: "integer" | "number"): Float64Array {
  const text = textOf(section, key);
  const line = section.entries.get(key)?.line ?? section.line;
  const words = text === "" ? [] : text.split(/ +/);
  if (words.length !== count)
    throw new ModelFormatError("malformed", `holds ${words.length} values, expected ${count}`, remedy, {
      line,
      member: key,
    });
  const pattern = kind === "integer" ? integerPattern : numberPattern;
  return Float64Array.from(words, (word) => {
    if (!pattern.test(word))
      throw new ModelFormatError("malformed", `\`${word.slice(0, 40)}\` is no ${kind}`, remedy, { line, member: key });
    return toNumber(word);
  });
}

/** One whole number after a key, within bounds, or ModelFormatError. */
export function integerOf(section: Section, key: string, least: number, most: number): number {
  const [value = Number.NaN] = numbersOf(section, key, 1, "integer");
  if (value >= least && value <= most) return value;
  throw new ModelFormatError("malformed", `is ${value}, outside ${least} to ${most}`, remedy, {
    line: section.entries.get(key)?.line ?? section.line,
    member: key,
  });
}

const integerPattern = /^[-+]?\d{1,15}$/;
const numberPattern = /^[-+]?(?:(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?|inf(?:inity)?|nan)$/i;

function toNumber(word: string): number {
  const value = Number(word);
  if (!Number.isNaN(value) || /nan/i.test(word)) return value;
  return word.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}
