import { ContractsError } from "@quantlab/contracts";

/** The numbers handed to a predictor do not fit its model: wrong length, or a value that is no number. */
export class FeatureVectorError extends ContractsError {
  override readonly name: string = "FeatureVectorError";
  /** Numbers that had to be there. */
  readonly expected: number;
  /** Values that were there; as many as expected when one of them is no number. */
  readonly found: number;

  constructor(message: string, expected: number, found: number) {
    super(
      "FEATURE_VECTOR",
      message,
      "Hand over one number a feature, in the order of `featureNames`; NaN means missing.",
    );
    this.expected = expected;
    this.found = found;
  }
}
