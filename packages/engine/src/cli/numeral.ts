/** Whether a word is a number as Python's float reads one, but for NaN and infinities. */
export function isNumeral(text: string): boolean {
  return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(text.trim());
}

/** Whether a word is a whole number. */
export function isWholeNumeral(text: string): boolean {
  return /^[-+]?\d+$/.test(text.trim());
}
