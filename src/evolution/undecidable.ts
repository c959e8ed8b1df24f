/** Ends a decision that cannot be made; the reason becomes the `why` of an unknown verdict. */
export class Undecidable extends Error {
  override readonly name = "Undecidable";
}
