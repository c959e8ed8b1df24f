import { canonicalFamily, listedFiles } from "../model-store/family-table.ts";
import { hostility } from "../model-store/folder-name.ts";
import { BuilderInputError } from "./builder-input-error.ts";

/** What a path of the convention is made of. */
export interface ModelAddress {
  readonly target: string;
  readonly view: "CROSS_SECTIONAL" | "SYMBOL_SPECIFIC";
  /** Exactly for SYMBOL_SPECIFIC. */
  readonly symbol?: string | null | undefined;
  readonly universe?: string | null | undefined;
  /** Written in the letters of the document: `lightgbm` becomes LightGBM. */
  readonly family: string;
}

/** Members of routing documents that are no targets. */
const reserved: readonly string[] = [
  "selected_family",
  "routing_decisions",
  "fingerprint",
  "fingerprint_data",
  "summary",
  "__proto__",
];

/**
 * The folder of a model below its run, the one function that knows it:
 * targets/<target>/models/view=<view>/[universe=<universe>/][symbol=<symbol>/]family=<family>. Throws BuilderInputError.
 */
export function modelPath({ target, view, symbol, universe, family }: ModelAddress): string {
  if (view !== "CROSS_SECTIONAL" && view !== "SYMBOL_SPECIFIC")
    throw new BuilderInputError(
      "/view",
      `${JSON.stringify(view)} is no view`,
      "Give CROSS_SECTIONAL or SYMBOL_SPECIFIC.",
    );
  const isNamed = (symbol ?? null) !== null;
  if (isNamed !== (view === "SYMBOL_SPECIFIC"))
    throw new BuilderInputError(
      "/symbol",
      `a model of view ${view} ${isNamed ? "has no" : "needs its"} symbol`,
      "Name the symbol exactly for SYMBOL_SPECIFIC.",
    );
  return [
    `${targetPath(target)}/models/view=${view}`,
    ...((universe ?? null) === null ? [] : [`universe=${folderPart("universe", universe)}`]),
    ...(isNamed ? [`symbol=${folderPart("symbol", symbol)}`] : []),
    `family=${familyName(family)}`,
  ].join("/");
}

/** The folder of a target below its run. Throws BuilderInputError. */
export function targetPath(target: unknown): string {
  const name = folderPart("target", target);
  if (reserved.includes(name))
    throw new BuilderInputError("/target", `${name} is a member of routing documents`, "Name the target otherwise.");
  return `targets/${name}`;
}

/** A family in the letters of the document. Throws BuilderInputError for what cannot be one. */
export function familyName(family: unknown): string {
  const name = folderPart("family", family);
  if (listedFiles(name) === undefined && !/^[A-Za-z][A-Za-z0-9_]*$/.test(name))
    throw new BuilderInputError(
      "/family",
      `${JSON.stringify(name)} is no name of a family`,
      "Give letters, digits and underscores.",
    );
  return canonicalFamily(name);
}

function folderPart(what: string, name: unknown): string {
  const reason = hostility(name);
  if (reason === undefined && !(name as string).startsWith(".")) return name as string;
  throw new BuilderInputError(
    `/${what}`,
    `the ${what} is refused: ${reason ?? "it begins with a dot"}`,
    "Give letters, digits, dots and underscores.",
  );
}
