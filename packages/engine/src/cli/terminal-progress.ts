/** A terminal as far as a line of progress needs it. */
export interface Terminal {
  /** Unknown to some: 0. */
  readonly columns?: number;
  readonly write: (text: string) => unknown;
}

/**
 * Shows a line in the place of the one before; nothing for "". It is made of spaces and returns alone, so that it needs neither colours nor
 * escapes, and never wider than the terminal, where a return would not lead back to its beginning.
 */
export function terminalProgress(terminal: Terminal): (text: string) => void {
  let width = 0;
  return (text) => {
    const shown = text.slice(0, (terminal.columns || 80) - 1);
    if (shown.length === 0 && width === 0) return;
    terminal.write(`\r${shown.padEnd(width)}${shown === "" ? "\r" : ""}`);
    width = shown.length;
  };
}
