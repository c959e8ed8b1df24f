/** How far a tree is from being one: a short sentence, or undefined when every node and leaf has one way from the root. */
export function faultOfShape(
  root: number,
  left: Int32Array,
  right: Int32Array,
  leafCount: number,
  complete: boolean,
): string | undefined {
  const seenNode = new Uint8Array(left.length);
  const seenLeaf = new Uint8Array(leafCount);
  const stack = [root];
  let visited = 0;
  while (stack.length > 0) {
    const child = stack.pop() as number;
    const seen = child < 0 ? seenLeaf : seenNode;
    const index = child < 0 ? ~child : child;
    if (index >= seen.length) return `points to ${child < 0 ? "leaf" : "node"} ${index}, which is not there`;
    if (seen[index]) return `reaches ${child < 0 ? "leaf" : "node"} ${index} twice`;
    seen[index] = 1;
    visited++;
    if (child >= 0) stack.push(right[child] as number, left[child] as number);
  }
  return !complete || visited === left.length + leafCount ? undefined : "has nodes that nothing points to";
}
