import path from "node:path";
import { exportNameOf, namesOfFiles } from "./named-files.ts";

/** generated/producer-cases.ts: every group of cases below conformance/producer/, in the order of the names of the files. */
export function producerCasesModule(root: string): string {
  const groups = namesOfFiles(path.join(root, "conformance/producer"), ".cases.json");
  const imports = groups.map(
    (group) =>
      `import ${exportNameOf(group)} from "../conformance/producer/${group}.cases.json" with { type: "json" };`,
  );
  return `import type { ProducerCases } from "./meta/types.ts";
${imports.join("\n")}

/** The cases of quantlab-conform producer, group by group. */
export const producerCaseGroups = [${groups.map(exportNameOf).join(", ")}] as unknown as readonly ProducerCases[];
`;
}
