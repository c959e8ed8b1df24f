import type { Pieces, Target } from "../target.ts";
import { memoryTree } from "./memory.ts";

/** A target in memory: `files` holds what was committed last. */
export interface MemoryTarget extends Target {
  readonly files: Readonly<Record<string, Uint8Array>>;
}

/** A target that keeps committed files in memory, for tests, browsers and uploads. */
export function memoryTarget(name = "", parent = ""): MemoryTarget {
  const files: Record<string, Uint8Array> = {};
  return {
    files,
    async stage() {
      const staged: Record<string, Uint8Array> = {};
      return {
        put: (file, pieces) => {
          staged[file] = joinPieces(pieces);
        },
        tree: () => memoryTree(staged, name, parent),
        commit: async () => {
          for (const file of Object.keys(files)) delete files[file];
          Object.assign(files, staged);
        },
        abandon: async () => {},
      };
    },
  };
}

function joinPieces(pieces: Pieces): Uint8Array {
  const encoder = new TextEncoder();
  const parts = [...pieces].map((piece) => (typeof piece === "string" ? encoder.encode(piece) : piece));
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
