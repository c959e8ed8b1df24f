import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import type { Kind } from "./kinds.ts";

const camel = (name: string) => name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** Claims of a kind's rules, from the file names below conformance/rules/<kind>/. */
export function claimsOf(root: string, kind: string): string[] {
  const folder = path.join(root, "conformance/rules", kind);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".rule.ts"))
    .map((file) => file.slice(0, -".rule.ts".length))
    .sort();
}

/** generated/rules/<kind>.ts: the rules of a kind, in the order of their ids. */
export function ruleModule(root: string, kind: Kind): string {
  const claims = claimsOf(root, kind.name);
  const imports = claims.map(
    (claim) => `import { ${camel(claim)} } from "../../conformance/rules/${kind.name}/${claim}.rule.ts";`,
  );
  return `import type { AnyRule } from "../../src/catalogue-entry.ts";
${imports.join("\n")}

/** The rules of kind ${kind.name}, in the order of their ids. */
export const rules: readonly AnyRule[] = [${claims.map((claim) => `${camel(claim)} as unknown as AnyRule`).join(", ")}];
`;
}
