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
  /** The one file that was named. */
  readonly single?: string;
}

/** Where schemas lie inside a version. */
export interface SourceOptions {
  readonly cwd: string;
  /** Folder of schemas; "schemas" by default, or the folder itself when it has none. */
  readonly schemas?: string;
}

/** Where the list of rules lies in a version. */
export const rulesFile = "generated/rules.json";
