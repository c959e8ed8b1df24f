import { ContractsError } from "@quantlab/contracts";

/** Where a model's text is wrong: a line of LightGBM text (from 1) or a member of XGBoost JSON. */
export interface ModelPlace {
  readonly line?: number;
  readonly member?: string;
}

/** The text is no model that can be evaluated here: damaged ("malformed"), or sound and out of scope ("unsupported"). */
export class ModelFormatError extends ContractsError {
  override readonly name: string = "ModelFormatError";
  readonly reason: "malformed" | "unsupported";
  /** Line in LightGBM text, from 1. */
  readonly line: number | undefined;
  /** Key of LightGBM text or dotted path in XGBoost JSON. */
  readonly member: string | undefined;

  constructor(
    reason: "malformed" | "unsupported",
    message: string,
    remedy: string,
    place: ModelPlace = {},
    options?: ErrorOptions,
  ) {
    const line = place.line === undefined ? "" : `line ${place.line}: `;
    const member = place.member === undefined ? "" : `${place.member}: `;
    super(reason === "malformed" ? "MODEL_FORMAT" : "MODEL_UNSUPPORTED", `${line}${member}${message}`, remedy, options);
    this.reason = reason;
    this.line = place.line;
    this.member = place.member;
  }
}
