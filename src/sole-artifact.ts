import type { CatalogueEntry } from "./catalogue-entry.ts";
import { UsageError } from "./errors.ts";
import { recogniseDirectory, recogniseFile } from "./recognise.ts";
import { recogniseContent } from "./recognise-content.ts";
import type { RememberingTree } from "./tree/remembering.ts";
import type { Entry, Tree } from "./tree/tree.ts";

/** What is judged: a kind in one of its versions, and the real name of an artifact that is a single file. */
export interface SoleArtifact {
  readonly entry: CatalogueEntry;
  readonly file?: string;
  /** What is read in place of the tree: the answer in a recorded exchange. */
  readonly content?: Tree;
}

/** The one artifact that a tree is: by its marks, by the name of a file, and where no name tells, by what a file holds. Throws UsageError. */
export function soleArtifact(tree: RememberingTree, entries: readonly Entry[]): SoleArtifact {
  const directory = recogniseDirectory(tree);
  if (directory) return { entry: directory };
  const files = entries.map(({ name, type }) => ({
    name,
    entry: recogniseFile(name, tree),
    contents: type === "file" ? recogniseContent(tree, name) : [],
  }));
  const named = files.filter(({ entry }) => entry !== undefined);
  const known = named.length > 0 ? named : files.filter(({ contents }) => contents.length > 0);
  const [file, ...others] = known;
  if (others.length > 0)
    throw new UsageError(
      `${tree.name || "the tree"} holds several artifacts: ${known.map(({ name }) => name).join(", ")}`,
      "Open one of them with openFile, or say which kind is meant with the option `as`.",
    );
  const [content, ...further] = file?.contents ?? [];
  if (file && content && further.length > 0)
    throw new UsageError(
      `what ${file.name} holds may be ${file.contents.map(({ entry }) => entry.kind).join(" or ")}`,
      "Say which of them it is with the option `as`.",
    );
  if (content) return { entry: content.entry, file: content.file, content: content.tree };
  if (file?.entry) return { entry: file.entry, file: file.name };
  const [only, ...more] = entries;
  throw new UsageError(
    `${only?.type === "file" && more.length === 0 ? only.name : tree.name || "the tree"} is no artifact of a known kind`,
    "Say what it is with the option `as`, or give the directory of the artifact.",
  );
}
