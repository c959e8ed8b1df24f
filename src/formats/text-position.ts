/** A place in a text, both counted from 1, the column in UTF-16 code units. Lines end with LF. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The place of an offset in a text. */
export function positionAt(text: string, offset: number): Position {
  return positionsIn(text)(offset);
}

/** Answers the places of ascending offsets in one pass over the text. */
export function positionsIn(text: string): (offset: number) => Position {
  let line = 1;
  let start = 0;
  let lineEnd = text.indexOf("\n");
  return (offset) => {
    while (lineEnd !== -1 && lineEnd < offset) {
      line += 1;
      start = lineEnd + 1;
      lineEnd = text.indexOf("\n", start);
    }
    return { line, column: offset - start + 1 };
  };
}
