import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { exportNameOf, namesOfFiles } from "./named-files.ts";

/** generated/upgrade-steps.ts: the steps between major versions that a folder holds, by kind and version. */
export function upgradeStepsModule(folder: string): string {
  const steps = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: kind }) => namesOfFiles(path.join(folder, kind), ".ts").map((name) => stepOf(folder, kind, name)))
    .sort((left, right) => (left.kind === right.kind ? left.from - right.from : left.kind < right.kind ? -1 : 1));
  const imports = steps.map(
    ({ kind, name, step }) => `import { ${step} } from "../conformance/upgrades/${kind}/${name}.ts";`,
  );
  return `import type { UpgradeStep } from "../src/upgrade.ts";
${imports.join("\n")}

/** What lifts an older major version to the next. */
export const upgradeSteps: readonly UpgradeStep[] = [${steps.map(({ step }) => `${step} as UpgradeStep`).join(", ")}];
`;
}

function stepOf(folder: string, kind: string, name: string) {
  const versions = /^(\d+)-to-(\d+)$/.exec(name);
  if (!versions || Number(versions[2]) !== Number(versions[1]) + 1)
    throw new Error(`conformance/upgrades/${kind}/${name}.ts: its name is no step such as 1-to-2`);
  if (!existsSync(path.join(folder, kind, `${name}.cases.json`)))
    throw new Error(`conformance/upgrades/${kind}/${name}.ts has no cases beside it`);
  return { kind, name, from: Number(versions[1]), step: exportNameOf(`upgrade-${kind}-${name}`) };
}
