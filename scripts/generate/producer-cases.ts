import { existsSync, readdirSync } from "node:fs";
import path from "node:path";

const camel = (name: string) => name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** generated/producer-cases.ts: every group of cases below conformance/producer/, in the order of the names of the files. */
export function producerCasesModule(root: string): string {
  const folder = path.join(root, "conformance/producer");
  const groups = (existsSync(folder) ? readdirSync(folder) : [])
    .filter((file) => file.endsWith(".cases.json"))
    .map((file) => file.slice(0, -".cases.json".length))
    .sort();
  const imports = groups.map(
    (group) => `import ${camel(group)} from "../conformance/producer/${group}.cases.json" with { type: "json" };`,
  );
  return `import type { ProducerCaseGroup } from "../scripts/generate/meta/producer-cases.ts";
${imports.join("\n")}

/** The cases of quantlab-conform producer, group by group. */
export const producerCaseGroups = [${groups.map(camel).join(", ")}] as unknown as readonly ProducerCaseGroup[];
`;
}
