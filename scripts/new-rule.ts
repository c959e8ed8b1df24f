/** Makes the two files of a rule, failing until they are real: npm run new-rule -- <kind>.<claim> */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { catalogue } from "../generated/catalogue.ts";
import { didYouMean } from "../src/cli/suggest.ts";

const id = process.argv[2] ?? "";
const [kind = "", claim = ""] = id.split(".");
if (!/^[a-z-]+\.[a-z0-9-]+$/.test(id)) {
  console.error("usage: npm run new-rule -- <kind>.<claim-in-kebab-case>");
  process.exit(2);
}
const kinds = catalogue.map((entry) => entry.kind);
if (!kinds.includes(kind)) {
  console.error(
    `there is no kind ${kind}${didYouMean(kind, kinds)}; a new one is a schema first, and npm run generate`,
  );
  process.exit(2);
}
const folder = path.resolve(import.meta.dirname, "../conformance/rules", kind);
const base = path.join(folder, claim);
if (existsSync(`${base}.rule.ts`)) {
  console.error(`${id} exists`);
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
const name = claim.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
writeFileSync(
  `${base}.rule.ts`,
  `import { defineRule } from "../../rule.ts";

export const ${name} = defineRule({
  id: "${id}",
  severity: "error",
  since: "1.0",
  claim: "",
  why: "",
  remedy: "",
  cites: { source: "", section: "" },
  kind: "${kind}",
  reads: ["."],
  *check({ ".": directory }) {
    yield { pointer: "", found: directory.name };
  },
});
`,
);
writeFileSync(
  `${base}.cases.json`,
  `${JSON.stringify({ $schema: "../../../schemas/meta/cases.schema.json", rule: id, base: `${kind}s/`, good: [], bad: [] }, null, 2)}\n`,
);
console.log(`conformance/rules/${kind}/${claim}.rule.ts and .cases.json: fill them, then npm run generate && npm test`);
