import { ContractsError } from "../errors.ts";

/** A value has no text in the format that it is to be written in. */
export class UnwritableValueError extends ContractsError {
  override readonly name: string = "UnwritableValueError";
  /** RFC 6901 JSON Pointer to the value; in a CSV table `/row/column`, rows counted from 0. */
  readonly pointer: string;

  constructor(pointer: string, message: string, remedy: string) {
    super("UNWRITABLE_VALUE", `${pointer || "the value"} cannot be written: ${message}`, remedy);
    this.pointer = pointer;
  }
}
