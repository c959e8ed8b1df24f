/** Something that a case did not find as it must be. */
export interface Finding {
  /** Below the working folder; "" when it is about the answer of the process. */
  readonly file: string;
  readonly pointer: string;
  readonly message: string;
  readonly expected?: unknown;
  readonly found?: unknown;
}

const shownLength = 300;

/** The beginning of a text, for messages. */
export function shown(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > shownLength ? `${trimmed.slice(0, shownLength)} …` : trimmed;
}
