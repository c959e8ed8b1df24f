import { createHash } from "node:crypto";
import { type Tree, UnreadableFileError } from "@quantlab/contracts";
import { ModelStoreError } from "./model-store-error.ts";

/** The bytes of one model file, which are never opened as anything else, and never handed out when they are not those that were verified. */
export interface ModelBytes {
  readonly size: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  /** All of them. Throws ModelStoreError when there are more than `limit`, or when the file is no longer the one that was opened. */
  read(limit: number): Uint8Array;
  /** Piece by piece, for models of any size; throws ModelStoreError at the end when the pieces are not those that were verified. */
  chunks(): Generator<Uint8Array>;
}

/** Hashes a model file piece by piece. Throws ModelStoreError when it cannot be read. */
export function openModelBytes(tree: Tree, folder: string, file: string): ModelBytes {
  const path = `${folder}/${file}`;
  const model = tree.subtree(folder);
  const size = model.size(file);
  const sha256 = orUnreadable(path, () => {
    if (model.sha256) return model.sha256(file);
    const hash = createHash("sha256");
    for (const chunk of model.chunks(file)) hash.update(chunk);
    return hash.digest("hex");
  });
  const verify = (found: string) => {
    if (found !== sha256)
      throw new ModelStoreError(
        "CHECKSUM_MISMATCH",
        `${path} has changed since it was verified`,
        "Open the run again with openModelStore: a store verifies a model once.",
        { file: path },
      );
  };
  return {
    size: size ?? 0,
    sha256,
    read(limit) {
      const present = model.size(file) ?? 0;
      if (present > limit)
        throw new ModelStoreError(
          "MODEL_TOO_LARGE",
          `${path} has ${present} bytes, more than the limit of ${limit}`,
          "Raise the limit, or take the model piece by piece with chunks().",
          { file: path },
        );
      const bytes = orUnreadable(path, () => model.read(file, limit));
      verify(createHash("sha256").update(bytes).digest("hex"));
      return bytes;
    },
    *chunks() {
      const hash = createHash("sha256");
      for (const chunk of model.chunks(file)) {
        hash.update(chunk);
        yield chunk;
      }
      verify(hash.digest("hex"));
    },
  };
}

function orUnreadable<Result>(path: string, act: () => Result): Result {
  try {
    return act();
  } catch (cause) {
    if (!(cause instanceof UnreadableFileError)) throw cause;
    throw new ModelStoreError("MODEL_UNREADABLE", `${path}: ${cause.message}`, cause.remedy, { file: path, cause });
  }
}
