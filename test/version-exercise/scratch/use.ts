/** What a program sees of two major versions that lie side by side. Prints the answers. */
import { readFileSync } from "node:fs";
import { check, InvalidArtifactError, memoryTree, read, UpgradeError, upgrade } from "@quantlab/contracts";
import { openDirectory } from "@quantlab/contracts/node";
import * as first from "@quantlab/contracts/quantlab/v1";
import * as second from "@quantlab/contracts/quantlab/v2";

import { loadUpgradeCases, upgradeFailure } from "./conformance/upgrade-cases.ts";
import { upgradeSteps } from "./generated/upgrade-steps.ts";

const [runFolder = "", requestFile = ""] = process.argv.slice(2);
const run = await openDirectory(runFolder);
const request = JSON.parse(readFileSync(requestFile, "utf8"));
const holding = (document: object) => memoryTree({ "request.json": JSON.stringify(document) });

// The compiler sees two types: what one has the other has not.
const older: first.RunRequest = {
  schema_version: "1.0",
  request_id: "a",
  command: "run",
  params: { slippage_mode: "atr" },
};
const newer: second.RunRequest = { schema_version: "2.0", correlation_id: "a", requested_by: "me", command: "run" };
// @ts-expect-error version 2 has lost a value
const lost: second.RunRequest = { ...newer, params: { slippage_mode: "atr" } };
// @ts-expect-error version 2 demands who asks
const anonymous: second.RunRequest = { schema_version: "2.0", command: "run" };
// @ts-expect-error version 1 knows one version of itself
const mistaken: first.RunRequest = { schema_version: "2.0", command: "run" };

function refusal(act: () => unknown): object {
  try {
    return { answer: act() };
  } catch (thrown) {
    if (thrown instanceof UpgradeError) return { code: thrown.code, pointer: thrown.pointer, message: thrown.message };
    throw thrown;
  }
}

const verdict = async (tree: Parameters<typeof check>[0], options: Parameters<typeof check>[1] = {}) => {
  const { kind, conforms, issues } = await check(tree, options);
  return { kind, conforms, issues: issues.map(({ rule, pointer }) => `${rule} ${pointer}`.trim()) };
};

const lifted = upgrade(second.MachineRequest, { ...request, params: { ticker: "BTC-USD" } });
const versionOne = await read(first.Run, run);
const versionTwo = upgrade(second.Run, versionOne);
const files = Object.fromEntries(
  Object.entries(versionTwo).flatMap(([name, content]) =>
    name.endsWith(".json") ? [[name, JSON.stringify(content)]] : [],
  ),
);
const runOfTwo = memoryTree(files);

const steps = upgradeSteps.map((step) => {
  const cases = loadUpgradeCases(`conformance/upgrades/${step.kind}/${step.from}-to-${step.to}.cases.json`);
  return [`${step.kind} ${step.from} to ${step.to}`, ...cases.map((one) => upgradeFailure(step, one) ?? "holds")];
});

const answers = {
  steps,
  descriptors: [first.Run, second.Run, first.MachineRequest, second.MachineRequest].map(
    ({ kind, version, family }) => `${family} ${kind} ${version}`,
  ),
  validators: [older, newer, lost, anonymous, mistaken].map((document) =>
    [first.MachineRequest, second.MachineRequest].map(({ files }) => files["request.json"].validate?.(document)),
  ),
  recognised: [
    await verdict(holding(older)),
    await verdict(holding(newer)),
    await verdict(run),
    await verdict(runOfTwo),
  ],
  asVersion: [
    await verdict(holding(newer), { contractVersion: "1.0" }),
    await verdict(holding(newer), { as: "request" }),
    await verdict(holding(newer), { as: "request@1" }),
    await verdict(holding(older), { as: "request@2" }),
  ],
  wrongCurrency: await verdict(
    memoryTree({ ...files, "metadata.json": JSON.stringify({ ...versionTwo["metadata.json"], currency: "EUR" }) }),
  ),
  lifted,
  liftedRun: [
    versionTwo["metadata.json"].config_sha1 === versionOne["metadata.json"].config_hash,
    versionTwo["metadata.json"].currency,
  ],
  refused: refusal(() => upgrade(second.MachineRequest, older)),
  reader: await second.readMachineRequest(holding({ ...older, params: {} })).then(
    () => "read",
    (thrown: unknown) => {
      if (!(thrown instanceof InvalidArtifactError)) throw thrown;
      const [issue] = thrown.issues;
      return { rule: issue?.rule, message: issue?.message, remedy: issue?.remedy };
    },
  ),
  liftingReader: await second.readMachineRequest(holding({ ...older, params: {} }), { lift: true }),
  liftingRun: (await second.readRun(run, { lift: true }))["metadata.json"].currency,
};
console.log(JSON.stringify(answers));
