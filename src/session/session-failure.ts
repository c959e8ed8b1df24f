import type { FailureExitCode, SessionFailed } from "../../generated/quantlab/v1/types.ts";

/** Why a session failed; the exit code follows from the class of the exception unless it is given. */
export type SessionFailure = Pick<SessionFailed, "error_type" | "message"> & Partial<Pick<SessionFailed, "exit_code">>;

const exitCodes: ReadonlyMap<string, FailureExitCode> = new Map([
  ["ConfigError", 2],
  ["DataError", 3],
  ["StrategyError", 4],
]);

/** Exit code of a session that an exception of this class ended: ConfigError 2, DataError 3, StrategyError 4, any other 1. */
export function exitCodeOf(errorType: string): FailureExitCode {
  return exitCodes.get(errorType) ?? 1;
}

/**
 * What a session says about whatever was thrown: never throws itself. Classes are told by their names; a subclass keeps the exit
 * code of the nearest class that has one.
 */
export function failureOf(thrown: unknown): Required<SessionFailure> {
  const classes = classNames(thrown);
  const known = classes.find((name) => exitCodes.has(name)) ?? "";
  return { exit_code: exitCodeOf(known), error_type: classes[0] ?? "Error", message: messageOf(thrown) };
}

function classNames(thrown: unknown): string[] {
  const names: unknown[] = [];
  try {
    const value = Object(thrown);
    if (Object.hasOwn(value, "name")) names.push(value.name);
    for (let prototype = Object.getPrototypeOf(value); prototype; prototype = Object.getPrototypeOf(prototype)) {
      // A name that was given survives minification; that of a constructor does not.
      names.push(
        Object.hasOwn(prototype, "name") ? Reflect.get(prototype, "name", value) : prototype.constructor?.name,
      );
    }
  } catch {
    // A hostile object tells no more than it has told.
  }
  // A sentence is no name of a class.
  return names.filter((name) => typeof name === "string" && /^\S+$/.test(name)).map(String);
}

function messageOf(thrown: unknown): string {
  try {
    const isError = typeof thrown === "object" && thrown !== null && "message" in thrown;
    return wellFormed(String(isError ? thrown.message : thrown));
  } catch {
    return "";
  }
}

/** Half a surrogate pair cannot be written as JSON, and a failure has to be announced whatever its text. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}
