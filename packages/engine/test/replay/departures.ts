/** A recorded command that we answer otherwise than the Python program, because its contract does. */
export interface Departure {
  readonly exitCode: number;
  /** What is left behind. */
  readonly files: readonly string[];
  readonly why: string;
}

const refused = (exitCode: number, why: string): Departure => ({ exitCode, files: ["signals.jsonl"], why });

/** Departures by the names of the recordings. */
export const departures: Readonly<Record<string, Departure>> = {
  "fail-too-short": refused(3, "D1: bars that are too few are unusable data, not a success without a result"),
  "fail-json-array": refused(2, "D4: a payload that is no object is an invalid payload"),
  "run-json-params-null": refused(2, "D4: parameters that are no object are an invalid payload"),
  "sweep-fail-missing-key": refused(2, "D28: a configuration that lacks a setting is invalid, not a crash"),
  "sweep-fail-bad-yaml": refused(2, "D28: a configuration that is not YAML is invalid, not a crash"),
  "sweep-fail-too-short": refused(3, "D28: bars that are too few are unusable data, not a crash"),
  "fail-command-unknown": refused(2, "a session of a command that does not exist does not begin"),
  "run-json-unknown-params-ignored": refused(2, "D5: a parameter that nobody knows is refused, not dropped"),
};
