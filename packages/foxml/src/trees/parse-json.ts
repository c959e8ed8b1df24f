import { ModelFormatError } from "./model-format-error.ts";

/** A parsed JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * JSON as XGBoost writes it: bare NaN, Infinity and -Infinity come back as these words in strings. Anything else that
 * is no JSON throws ModelFormatError.
 */
export function parseJson(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch (first) {
    try {
      if (/NaN|Infinity/.test(text)) return JSON.parse(quoteBareWords(text)) as Json;
    } catch {
      // The first complaint has positions of the real text.
    }
    throw new ModelFormatError(
      "malformed",
      `no JSON: ${(first as Error).message.slice(0, 200)}`,
      "Take the file as `Booster.save_model('model.json')` wrote it; copy it again if it was cut.",
      {},
      { cause: first },
    );
  }
}

function quoteBareWords(text: string): string {
  const pieces: string[] = [];
  let from = 0;
  while (from < text.length) {
    const open = text.indexOf('"', from);
    const end = open < 0 ? text.length : open;
    pieces.push(text.slice(from, end).replace(/-?\b(?:NaN|Infinity)\b/g, '"$&"'));
    if (open < 0) break;
    const close = endOfString(text, open);
    pieces.push(text.slice(open, close));
    from = close;
  }
  return pieces.join("");
}

function endOfString(text: string, open: number): number {
  for (let index = open + 1; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit === 0x5c) index++;
    else if (unit === 0x22) return index + 1;
  }
  return text.length;
}
