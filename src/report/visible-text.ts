const plain = /^[\x20-\x7e]*$/;
const short: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** One line of text in which control, direction and other unseen characters, noncharacters and lone surrogates are spelt out: data cannot drive a terminal. */
export function visible(text: string): string {
  // A pattern of Unicode properties takes a millisecond to make, which most texts need not wait for.
  if (plain.test(text)) return text;
  const hidden = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}]/gu;
  return text.replace(hidden, (character) => short[character] ?? spell(character.codePointAt(0) ?? 0));
}

function spell(code: number): string {
  const hex = code.toString(16);
  if (code <= 0xff) return `\\x${hex.padStart(2, "0")}`;
  return code <= 0xffff ? `\\u${hex.padStart(4, "0")}` : `\\u{${hex}}`;
}

/** Text of at most `limit` characters; a longer one loses its middle. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const head = Math.ceil((limit - 1) / 2);
  return `${wholeCharacters(text, 0, head)}…${wholeCharacters(text, text.length - (limit - 1 - head), text.length)}`;
}

/** A slice that does not cut a surrogate pair in two. */
export function wholeCharacters(text: string, start: number, end: number): string {
  const from = start > 0 && isPairBoundary(text, start) ? start + 1 : start;
  const to = end < text.length && isPairBoundary(text, end) ? end - 1 : end;
  return text.slice(from, Math.max(from, to));
}

function isPairBoundary(text: string, index: number): boolean {
  return (text.charCodeAt(index - 1) & 0xfc00) === 0xd800 && (text.charCodeAt(index) & 0xfc00) === 0xdc00;
}
