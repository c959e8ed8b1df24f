import { ContractsError } from "./errors.ts";

/** Why an older document cannot be lifted, and where. */
export interface UpgradeFault {
  /** File of a directory kind; absent where the document is the artifact. */
  readonly file?: string;
  /** JSON Pointer into the document. */
  readonly pointer: string;
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** Content of an older major version cannot become content of the version asked for without guessing. */
export class UpgradeError extends ContractsError {
  override readonly name: string = "UpgradeError";
  readonly kind: string;
  /** Major version that was asked for. */
  readonly version: number;
  /** File of a directory kind; "" where the document is the artifact. */
  readonly file: string;
  /** JSON Pointer into the document. */
  readonly pointer: string;

  constructor(kind: string, version: number, fault: UpgradeFault, options?: ErrorOptions) {
    const { file = "", pointer, message, remedy } = fault;
    const place = `${file}${pointer && `#${pointer}`}`;
    super("NOT_UPGRADABLE", `${kind} v${version}: ${place && `${place} `}${message}`, remedy, options);
    this.kind = kind;
    this.version = version;
    this.file = file;
    this.pointer = pointer;
  }
}
