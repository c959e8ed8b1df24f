import ts from "typescript";

/** Declarations in which every member and every list can only be read. */
export function readonlyTypes(text: string): string {
  const source = ts.createSourceFile("types.ts", text, ts.ScriptTarget.ES2022, true);
  const places: number[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertySignature(node) || ts.isIndexSignatureDeclaration(node) || ts.isArrayTypeNode(node))
      places.push(node.getStart());
    ts.forEachChild(node, visit);
  };
  visit(source);
  return places
    .sort((left, right) => right - left)
    .reduce((made, at) => `${made.slice(0, at)}readonly ${made.slice(at)}`, text);
}
