import type { Tree } from "@quantlab/contracts";

/** A tree that hashes each file once: rules and store ask for the same one, and it may be large. */
export function hashOnce(tree: Tree): Tree {
  if (!tree.sha256) return tree;
  const hashes = new Map<string, string>();
  const subtrees = new Map<string, Tree>();
  return {
    ...tree,
    sha256(file) {
      const hash = hashes.get(file) ?? (tree.sha256?.(file) as string);
      hashes.set(file, hash);
      return hash;
    },
    subtree(folder) {
      const below = subtrees.get(folder) ?? hashOnce(tree.subtree(folder));
      subtrees.set(folder, below);
      return below;
    },
  };
}
