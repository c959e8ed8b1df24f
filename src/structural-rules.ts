import type { Citation, Severity } from "./issue.ts";

/** What is known of a rule without running it: for lists, explanations and reports. */
export interface RuleInfo {
  readonly id: string;
  readonly severity: Severity;
  readonly since: string;
  readonly claim: string;
  readonly why: string;
  readonly remedy: string;
  readonly cites: Citation;
}

const layout: Citation = { source: "run-artifact-contract", section: "Canonical Run Directory" };
const json: Citation = { source: "rfc8259", section: "2" };
const shape: Citation = { source: "run-artifact-contract", section: "Canonical Files" };

const rule = (
  id: string,
  cites: Citation,
  claim: string,
  why: string,
  remedy: string,
  severity: Severity = "error",
): RuleInfo => ({ id, severity, since: "1.0", claim, why, remedy, cites });

const table: Citation = { source: "rfc4180", section: "2" };
const lines: Citation = { source: "jsonlines", section: "3" };

/** Demands that hold for every kind and follow from the schemas: the judge itself makes these findings. */
export const structuralRules: readonly RuleInfo[] = [
  rule(
    "layout.file-exists",
    layout,
    "Every required file of the artifact exists.",
    "A consumer opens the canonical files by name.",
    "Write the file, or judge the artifact when its producer has finished.",
  ),
  rule(
    "layout.canonical-name",
    { source: "run-artifact-contract", section: "Legacy Compatibility" },
    "Files have their canonical names.",
    "Older names are read for compatibility; new flows write the canonical ones.",
    "Rename the file, or let the producer write the canonical name.",
    "info",
  ),
  rule(
    "layout.regular-file",
    layout,
    "Files of the artifact are regular files inside it.",
    "A link out of the directory, a pipe or a device is not part of what is handed over, and may never end.",
    "Replace it by a regular file.",
  ),
  rule(
    "layout.major-version",
    { source: "foxml-integration-contracts", section: "Versioning and Compatibility" },
    "The artifact is of the major version that it is judged by.",
    "A reader of one major version takes the artifact of another for what it is not.",
    "Judge it by its own version, or lift it to the newer one with `upgrade`.",
  ),
  rule(
    "syntax.json",
    json,
    "JSON files are strict JSON in UTF-8.",
    "Parsers disagree about everything else: one consumer reads a value that another refuses.",
    "Write strict JSON: UTF-8 without a byte order mark, no NaN or Infinity, no number beyond a double, no duplicate member, nothing after the document.",
  ),
  rule(
    "syntax.jsonl",
    lines,
    "Every line of a JSON Lines file is one strict JSON document.",
    "A consumer that follows the file reads line by line; a broken line hides an event.",
    "Append each document with one write that ends in a newline.",
  ),
  rule(
    "syntax.csv",
    table,
    "Tables are CSV in UTF-8: one header, as many cells in each row.",
    "A ragged row shifts values into other columns.",
    "Write tables with a CSV library and quote cells that hold commas, quotes or newlines.",
  ),
  rule(
    "schema.required",
    shape,
    "Required members are present.",
    "A consumer reads them without checking.",
    "Write the member; use null where the schema allows it and the value is unknown.",
  ),
  rule(
    "schema.type",
    shape,
    "Values have the type of their schema.",
    "A text where a number belongs breaks comparison and arithmetic without a word.",
    "Write the value with the type that the schema names.",
  ),
  rule(
    "schema.enum",
    shape,
    "Values are among those that the contract lists.",
    "A consumer has one branch for each listed value and none for others.",
    "Write one of the listed values; a new one needs a new version of the contract.",
  ),
  rule(
    "schema.const",
    shape,
    "Fixed values have the one value that the contract names.",
    "The value tells a consumer what the document is.",
    "Write the fixed value.",
  ),
  rule(
    "schema.branch",
    shape,
    "The member that tells the alternatives apart names one of them.",
    "Without it nobody can tell what the document is.",
    "Write one of the listed values.",
  ),
  rule(
    "schema.pattern",
    shape,
    "Texts have the form that the schema describes.",
    "Ids and hashes are compared and taken apart by their form.",
    "Write the text in the described form.",
  ),
  rule(
    "schema.format",
    shape,
    "Dates, times and addresses have their standard form and exist.",
    "A time in another form is read wrongly or not at all.",
    "Write ISO 8601 as the schema's format says.",
  ),
  rule(
    "schema.range",
    shape,
    "Numbers lie within the range of their schema.",
    "A figure outside its range is an error of calculation or of units.",
    "Correct the figure or its unit.",
  ),
  rule(
    "schema.length",
    shape,
    "Texts and lists have the length that the schema asks for.",
    "An empty id, name or list is as good as none.",
    "Write the value in full.",
  ),
  rule(
    "schema.closed",
    shape,
    "Objects that the contract closes have no further members.",
    "A misspelt member would pass as an extra one.",
    "Remove the member, or correct its name.",
  ),
  rule(
    "schema.unique",
    shape,
    "Lists of distinct items hold none twice.",
    "A repeated item is counted twice.",
    "Remove the repetition.",
  ),
  rule(
    "schema.deprecated",
    shape,
    "Documents use no deprecated member.",
    "It will be removed in a later major version.",
    "Write the replacement that the finding names.",
    "warning",
  ),
];

/** Structural rules by id. */
export const structuralRule: ReadonlyMap<string, RuleInfo> = new Map(structuralRules.map((info) => [info.id, info]));
