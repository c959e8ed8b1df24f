import { answersIn } from "./answers-in.ts";
import type { CatalogueEntry } from "./catalogue-entry.ts";
import { type Failure, failureOf } from "./loaded-file.ts";
import { isNamedByAKind, isPartOfAKind, recogniseDirectory, recogniseFile } from "./recognise.ts";
import { type ContentKind, recogniseContent } from "./recognise-content.ts";
import { type ContainingTree, containingTree } from "./tree/containing.ts";
import { type RememberingTree, rememberingTree } from "./tree/remembering.ts";
import { isStagingName } from "./tree/staging-name.ts";
import type { Entry, Listing, Tree } from "./tree/tree.ts";
import { uncontracted } from "./uncontracted-layouts.ts";

/** An artifact found in a tree: `tree` is its directory; `file` names it when the artifact is a single file. */
export interface Found {
  readonly folder: string;
  readonly tree: Tree;
  readonly entry: CatalogueEntry;
  readonly file?: string;
  /** Its name on disk, where `tree` has the answer in it under the name that its kind gives it. */
  readonly recordedAs?: string;
  /** `tree` shows other bytes than the files have: the bodies of recorded exchanges. */
  readonly unwrapped?: true;
}

/** A folder that could not be looked into. */
export interface Unseen {
  readonly folder: string;
  readonly failure: Failure;
}

/** Names of folders that hold no artifacts of a producer. */
export const foldersPassedOver: ReadonlySet<string> = new Set([".git", "node_modules", "__pycache__", ".venv"]);

/** What is said of a file whose content suits several kinds. */
const mayBe = (contents: readonly ContentKind[]) =>
  `recordings that may be ${contents.map(({ entry }) => entry.kind).join(" or ")}, which --as KIND tells`;

const noLayout = () => undefined;
const irregular = "links or special files, which are not followed";
const unfinished = "which a writer has not finished, or left when it was killed";

function foundIn(folder: string, tree: Tree, entry: CatalogueEntry, file?: string): Found {
  const bodies = answersIn(entry, tree, file);
  return { folder, tree: bodies, entry, ...(bodies !== tree && { unwrapped: true }) };
}

/**
 * Finds every artifact in a tree, folder by folder, in the order of their names. Links are not followed. A file that has the name of a
 * part of an artifact and lies in none is passed over, and `onPassedOver` is told; so is one of a layout that is known and under no
 * contract, a link that is named like an artifact, and the folder of an artifact that is still being written, with what it is.
 */
export function* discover(
  tree: Tree,
  onPassedOver?: (folder: string, file: string, what?: string) => void,
): Generator<Found | Unseen> {
  const open: OpenFolder[] = [];
  let next: NextFolder | undefined = { folder: "", around: undefined, amongMany: false };
  for (; next; next = nextFolder(open)) {
    const { folder, around, amongMany }: NextFolder = next;
    const isInside = around !== undefined;
    let here: RememberingTree = around
      ? around.tree.inside(folder.slice(around.folder === "" ? 0 : around.folder.length + 1))
      : rememberingTree(tree.subtree(folder));
    let listing: Listing | undefined;
    let entries: Iterable<Entry>;
    try {
      listing = amongMany ? undefined : here.listMany?.();
      entries = listing ?? here.list("");
    } catch (thrown) {
      yield { folder, failure: failureOf(folder, thrown) };
      continue;
    }
    const kind = recogniseDirectory(here, listing);
    let inner = around;
    if (kind) {
      if (kind.contains.length > 0) {
        here = containingTree(here);
        inner = { folder, tree: here as ContainingTree };
      }
      yield foundIn(folder, here, kind);
    }
    const layoutOf = kind === undefined && !isInside && onPassedOver ? uncontracted(entries) : noLayout;
    for (const entry of entries) {
      if (entry.type === "directory" && isStagingName(entry.name)) onPassedOver?.(folder, entry.name, unfinished);
      if (entry.type === "link" || entry.type === "other") {
        if (kind === undefined && !isInside && isNamedByAKind(entry.name))
          onPassedOver?.(folder, entry.name, irregular);
        continue;
      }
      if (entry.type !== "file" || kind?.files.includes(entry.name)) continue;
      const what = layoutOf(entry.name);
      if (what !== undefined) {
        onPassedOver?.(folder, entry.name, what);
        continue;
      }
      const contents = !isInside && (kind === undefined || kind.exchanges) ? recogniseContent(here, entry.name) : [];
      const [content] = contents;
      if (content) {
        if (contents.length === 1) yield { folder, ...content, ...(content.unwrapped && { recordedAs: entry.name }) };
        else onPassedOver?.(folder, entry.name, mayBe(contents));
        continue;
      }
      const fileKind = recogniseFile(entry.name, here);
      if (fileKind) yield { ...foundIn(folder, here, fileKind, entry.name), file: entry.name };
      else if (kind === undefined && !isInside && isPartOfAKind(entry.name)) onPassedOver?.(folder, entry.name);
    }
    if (kind && kind.contains.length === 0) continue;
    open.push({ folder, entries: entries[Symbol.iterator](), around: inner, isMany: listing !== undefined });
  }
}

/** An artifact that may have others inside. */
interface Around {
  readonly folder: string;
  readonly tree: ContainingTree;
}

interface NextFolder {
  readonly folder: string;
  /** The artifact that it lies in. */
  readonly around: Around | undefined;
  /** It is one of very many folders in its own; of these none is expected to hold very many entries, and the question costs time. */
  readonly amongMany: boolean;
}

/** A folder whose folders are being looked into. */
interface OpenFolder {
  readonly folder: string;
  readonly entries: Iterator<Entry>;
  readonly around: Around | undefined;
  readonly isMany: boolean;
}

/** The next folder of the innermost open one that has any left. */
function nextFolder(open: OpenFolder[]): NextFolder | undefined {
  for (let inner = open.at(-1); inner; inner = open.at(-1)) {
    const { folder, entries, around, isMany } = inner;
    for (let next = entries.next(); !next.done; next = entries.next()) {
      const { name, type } = next.value;
      if (type === "directory" && !foldersPassedOver.has(name) && !isStagingName(name))
        return { folder: folder === "" ? name : `${folder}/${name}`, around, amongMany: isMany };
    }
    open.pop();
  }
  return undefined;
}
