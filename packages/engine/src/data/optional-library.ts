import { createRequire } from "node:module";
import { DataError } from "../errors.ts";

/**
 * A library that is installed only where it is used. Throws DataError, with what to install, where it is not. The libraries are CommonJS,
 * and required: the compiled code of the command cannot import what it does not bring along.
 */
export function optionalLibrary<Library>(name: string, purpose: string): Library {
  try {
    return createRequire(import.meta.url)(name) as Library;
  } catch (cause) {
    const isAbsent = cause instanceof Error && "code" in cause && cause.code === "MODULE_NOT_FOUND";
    const isItself = isAbsent && cause.message.includes(`'${name}'`);
    throw new DataError(
      `${purpose} needs the package ${name}, ${isItself ? "which is not installed" : "which does not load here"}`,
      isItself ? `Install it: npm install ${name}.` : `Install it anew on this machine: npm install ${name}.`,
      { cause },
    );
  }
}
