import { ContractsError } from "@quantlab/contracts";

/** What a builder was given cannot become a conforming artifact. */
export class BuilderInputError extends ContractsError {
  override readonly name: string = "BuilderInputError";
  /** JSON Pointer into the input. */
  readonly pointer: string;

  constructor(pointer: string, message: string, remedy: string) {
    super("BUILDER_INPUT", `${pointer === "" ? "the input" : pointer}: ${message}`, remedy);
    this.pointer = pointer;
  }
}
