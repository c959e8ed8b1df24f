import path from "node:path";
import type { Kind } from "./kinds.ts";
import { exportNameOf, namesOfFiles } from "./named-files.ts";

/** Claims of a kind's rules, from the file names below conformance/rules/<kind>/. */
export function claimsOf(root: string, kind: string): string[] {
  return namesOfFiles(path.join(root, "conformance/rules", kind), ".rule.ts");
}

/** generated/rules/<kind>.ts: the rules of a kind, in the order of their ids. */
export function ruleModule(root: string, kind: Kind): string {
  const claims = claimsOf(root, kind.name);
  const imports = claims.map(
    (claim) => `import { ${exportNameOf(claim)} } from "../../conformance/rules/${kind.name}/${claim}.rule.ts";`,
  );
  return `import type { AnyRule } from "../../src/catalogue-entry.ts";
${imports.join("\n")}

/** The rules of kind ${kind.name}, in the order of their ids. */
export const rules: readonly AnyRule[] = [${claims.map((claim) => `${exportNameOf(claim)} as unknown as AnyRule`).join(", ")}];
`;
}
