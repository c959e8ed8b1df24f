/** Files of one version, before they are understood. */
export interface SourceFiles {
  /** What people call this version. */
  readonly label: string;
  /** Schemas by path below the folder of schemas. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The list of rules, when the version has one. */
  readonly rules?: Uint8Array;
  /** package.json, when the version has one. */
  readonly manifest?: Uint8Array;
  /** Where the schemas lie, for people who look for them. */
  readonly folder: string;
  /** The one file that was named. */
  readonly single?: string;
}

/** Where schemas lie inside a version. */
export interface SourceOptions {
  readonly cwd: string;
  /** Folder of schemas; "schemas" by default, or the folder itself when it has none. */
  readonly schemas?: string;
}

/** Whether a folder holds nothing of the version that it lies in. */
export function isPassedOver(folder: string): boolean {
  return folder === "node_modules" || folder.startsWith(".");
}

/** Whether a file of a version may be one of its schemas, by its path. */
export function mayBeSchema(path: string): boolean {
  return path.endsWith(".json") && !path.split("/").slice(0, -1).some(isPassedOver);
}

/** Where the list of rules lies in a version. */
export const rulesFile = "generated/rules.json";
