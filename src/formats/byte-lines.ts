/** One line of a byte stream, without its line end. */
export interface ByteLine {
  readonly byteOffset: number;
  readonly byteLength: number;
  /** Valid until the next line is asked for; undefined when the line is longer than the limit. */
  readonly bytes: Uint8Array | undefined;
  /** False: the stream ended before the line did. */
  readonly terminated: boolean;
}

/** Cuts pushed chunks into lines; holds at most one unfinished line, up to the limit. */
export interface LineCutter {
  push(chunk: Uint8Array): Generator<ByteLine>;
  /** The last line when nothing ended it; undefined when the stream is empty or ends with a line end. */
  end(): ByteLine | undefined;
}

const LF = 0x0a;
const CR = 0x0d;

/** A cutter at LF; a CR before it belongs to the line end. */
export function createLineCutter(maxLineBytes: number): LineCutter {
  let held = new Uint8Array(256);
  let heldLength = 0;
  let byteOffset = 0;

  // What is held came from earlier chunks, which may have been overwritten since.
  function hold(piece: Uint8Array): void {
    const length = heldLength + piece.length;
    if (length <= maxLineBytes) {
      if (length > held.length) {
        const grown = new Uint8Array(Math.max(length, 2 * held.length));
        grown.set(held.subarray(0, heldLength));
        held = grown;
      }
      held.set(piece, heldLength);
    }
    heldLength = length;
  }

  function finish(piece: Uint8Array, terminated: boolean): ByteLine {
    let line: Uint8Array | undefined = piece;
    if (heldLength > 0) {
      hold(piece);
      line = heldLength <= maxLineBytes ? held.subarray(0, heldLength) : undefined;
    }
    const byteLength = Math.max(heldLength, piece.length);
    const start = byteOffset;
    byteOffset += byteLength + 1;
    heldLength = 0;
    if (!line || line.length > maxLineBytes) return { byteOffset: start, byteLength, bytes: undefined, terminated };
    const bytes = terminated && line.at(-1) === CR ? line.subarray(0, -1) : line;
    return { byteOffset: start, byteLength: bytes.length, bytes, terminated };
  }

  return {
    *push(chunk) {
      let from = 0;
      for (let end = chunk.indexOf(LF); end !== -1; end = chunk.indexOf(LF, from)) {
        yield finish(chunk.subarray(from, end), true);
        from = end + 1;
      }
      if (from < chunk.length) hold(chunk.subarray(from));
    },
    end() {
      return heldLength > 0 ? finish(new Uint8Array(0), false) : undefined;
    },
  };
}
