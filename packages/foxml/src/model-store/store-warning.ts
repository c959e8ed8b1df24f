/** Something that a caller should know and that stops nothing: what a logger would be told. */
export interface StoreWarning {
  /** Stable, for programs. */
  readonly code:
    | "MANIFEST_MISSING"
    | "MANIFEST_BROKEN"
    | "INDEX_UNUSABLE"
    | "NAME_REFUSED"
    | "TARGET_NOT_INDEXED"
    | "TARGET_WITHOUT_FOLDER"
    | "TARGET_NOT_COMPLETE"
    | "FAMILY_SPELLING"
    | "EXTENSION_UNLISTED"
    | "CHECKSUM_ABSENT"
    | "CHECKSUM_NOT_VERIFIABLE"
    | "MODEL_INCOMPLETE"
    | "FINDINGS_TOLERATED"
    | "MEMBER_UPGRADED"
    | "INTERVAL_ABSENT"
    | "INTERVAL_MISMATCH"
    | "COLUMN_ORDER"
    | "ROUTING_FALLBACK"
    | "ROUTING_DISAGREES";
  readonly message: string;
  /** Path below the run, "" when no file is meant. */
  readonly file: string;
  /** JSON Pointer into `file`, "" for all of it. */
  readonly pointer: string;
}

/** A warning about a place. */
export function storeWarning(code: StoreWarning["code"], message: string, file = "", pointer = ""): StoreWarning {
  return { code, message, file, pointer };
}
