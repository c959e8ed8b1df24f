/** How the command ends: all conforms, something does not, or it could not be told. */
export const exitCodes = { conforms: 0, breaks: 1, unknown: 2, interrupted: 130 } as const;

/** The exit code of a finished run. What could not be judged weighs more than what was found. */
export function exitCode(broken: boolean, untold: boolean): number {
  if (untold) return exitCodes.unknown;
  return broken ? exitCodes.breaks : exitCodes.conforms;
}
