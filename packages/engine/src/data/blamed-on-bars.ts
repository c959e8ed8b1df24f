import { InvalidArtifactError, UnwritableValueError } from "@quantlab/contracts";
import { DataError } from "../errors.ts";

/**
 * Why a result could not be written: when its bars are strange, they are what cannot be used. `remarks` say what is strange about them.
 * Everything else stays what it is.
 */
export function blamedOnBars(thrown: unknown, remarks: readonly string[]): unknown {
  const isUnwritable = thrown instanceof InvalidArtifactError || thrown instanceof UnwritableValueError;
  const [remark] = remarks;
  if (!isUnwritable || remark === undefined) return thrown;
  return new DataError(
    `No result can be written: ${remark.replace(/\. They are .*$/, "")} (${thrown.message})`,
    "Put the bars in order of time, each once, with prices above zero.",
    { cause: thrown },
  );
}
