import { ContractsError, type Issue } from "@quantlab/contracts";

/** What stands in the way of a model, for programs. */
export type ModelStoreErrorCode =
  | "NAME_REFUSED"
  | "NO_RUN"
  | "MANIFEST_MISSING"
  | "MANIFEST_BROKEN"
  | "TARGET_UNKNOWN"
  | "VIEW_UNKNOWN"
  | "FAMILY_UNKNOWN"
  | "FAMILY_AMBIGUOUS"
  | "SYMBOL_UNKNOWN"
  | "SYMBOL_NEEDED"
  | "UNIVERSE_UNKNOWN"
  | "UNIVERSE_NEEDED"
  | "META_MISSING"
  | "META_BROKEN"
  | "MODEL_MISSING"
  | "MODEL_UNREADABLE"
  | "MODEL_TOO_LARGE"
  | "MODEL_UNJUDGED"
  | "MODEL_INVALID"
  | "CHECKSUM_MISMATCH"
  | "CHECKSUM_ABSENT"
  | "PICKLE_REFUSED"
  | "FORMAT_UNSUPPORTED"
  | "FEATURES_MISSING"
  | "FEATURE_VALUES"
  | "COLUMNS_DISAGREE"
  | "INPUT_MODE"
  | "SEQUENCE_INCOMPLETE"
  | "RANKING_INCOMPLETE"
  | "INTERVAL_ABSENT"
  | "INTERVAL_MISMATCH";

/** Where the trouble lies: a file below the run (or of the model), a JSON Pointer into it, and the findings behind it. */
export interface ModelStorePlace {
  readonly file?: string;
  readonly pointer?: string;
  readonly issues?: readonly Issue[];
  readonly cause?: unknown;
}

/** A model cannot be found, trusted or used; `code` says why, `remedy` what to do next. */
export class ModelStoreError extends ContractsError {
  override readonly name: string = "ModelStoreError";
  override readonly code: ModelStoreErrorCode;
  /** Path below the run, "" when no file is to blame. */
  readonly file: string;
  /** JSON Pointer into `file`, "" for all of it. */
  readonly pointer: string;
  /** Findings of the contract behind it. */
  readonly issues: readonly Issue[];

  constructor(code: ModelStoreErrorCode, message: string, remedy: string, place: ModelStorePlace = {}) {
    super(code, message, remedy, place.cause === undefined ? undefined : { cause: place.cause });
    this.code = code;
    this.file = place.file ?? "";
    this.pointer = place.pointer ?? "";
    this.issues = place.issues ?? [];
  }
}
