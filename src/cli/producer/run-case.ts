import { existsSync } from "node:fs";
import path from "node:path";
import { UsageError } from "../../errors.ts";
import { type Call, call, type Ended } from "./call.ts";
import type { ProducerCase, ProducerCaseStep } from "./case.ts";
import { artifacts } from "./expectations/artifacts.ts";
import { equalArtifacts } from "./expectations/equal-artifacts.ts";
import { exitStatus } from "./expectations/exit-status.ts";
import { paths } from "./expectations/paths.ts";
import { secrets } from "./expectations/secrets.ts";
import { signalLines } from "./expectations/signal-lines.ts";
import { standardOutput } from "./expectations/standard-output.ts";
import { bytesBefore, unchanged } from "./expectations/unchanged.ts";
import { webhookRequests } from "./expectations/webhook-requests.ts";
import { wholeFiles } from "./expectations/whole-files.ts";
import type { Finding } from "./finding.ts";
import { leftText } from "./left-file.ts";
import { remainsOf } from "./remains.ts";
import { makeScratch, type Scratch } from "./scratch.ts";
import { stepArguments } from "./step-line.ts";
import { openWebhook } from "./webhook.ts";

/** What all cases have in common. */
export interface Suite {
  readonly command: readonly string[];
  readonly root: string;
  readonly bars: string;
  readonly limitMs: number;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** What a case came to. */
export interface CaseRun {
  readonly findings: readonly Finding[];
  readonly calls: readonly { readonly call: Call; readonly ended: Ended }[];
  readonly scratch: Scratch;
}

/** Variables that tell a producer where the bars are, and what must never be written anywhere. */
export const barsVariable = "QUANTLAB_DATA_DIR";
export const secretText = "s3cr3t-that-belongs-nowhere";

const workIsGone: Finding = { file: "", pointer: "", message: "The producer has removed its working folder" };

/** Runs the steps of a case and looks at what they answered and left behind. */
export async function runCase(producerCase: ProducerCase, suite: Suite): Promise<CaseRun> {
  const { steps, expect = {}, needs } = producerCase;
  const scratch = makeScratch(suite.root, producerCase);
  const webhook = needs?.includes("webhook") ? await openWebhook() : undefined;
  const places = new Map([
    ["work", scratch.work],
    ["bars", suite.bars],
    ["signals", scratch.signals],
    ["webhook", webhook?.url ?? ""],
  ]);
  const findings: Finding[] = [];
  const calls: { readonly call: Call; readonly ended: Ended }[] = [];
  try {
    const before = bytesBefore(scratch.work, expect);
    for (const group of together(steps)) {
      const signalsBefore = leftText(scratch.signals).length;
      if (!existsSync(scratch.work)) return { findings: [...findings, workIsGone], calls, scratch };
      const running = group.map((step) => callOf(step, suite, scratch, places));
      const ended = await Promise.all(running.map(call));
      const unstarted = ended.find(({ notStarted }) => notStarted !== undefined);
      if (unstarted)
        throw new UsageError(
          `${suite.command[0]} cannot be started: ${unstarted.notStarted}`,
          "Give the command of the producer after --, as you would start it in a shell.",
        );
      for (const [place, step] of group.entries()) {
        calls.push({ call: running[place] as Call, ended: ended[place] as Ended });
        const earlier = calls.map((one) => one.ended.stdout);
        findings.push(
          ...(await answered(step, ended[place] as Ended, leftText(scratch.signals).slice(signalsBefore), earlier)),
        );
        if (webhook) findings.push(...webhookRequests(webhook.take(), step.expect ?? {}));
      }
      if (ended.some(({ stopped }) => stopped !== undefined)) return { findings, calls, scratch };
      const run = lastArtifact(leftText(scratch.signals), scratch.work);
      if (run !== undefined) places.set("run", run);
    }
    if (!existsSync(scratch.work)) return { findings: [...findings, workIsGone], calls, scratch };
    const remains = remainsOf(scratch.work);
    findings.push(
      ...(await artifacts(remains, expect)),
      ...paths(remains, expect),
      ...equalArtifacts(remains, expect),
      ...wholeFiles(remains, expect),
      ...secrets(remains, expect),
      ...unchanged(scratch.work, before),
    );
  } finally {
    webhook?.close();
  }
  return { findings, calls, scratch };
}

function callOf(step: ProducerCaseStep, suite: Suite, scratch: Scratch, places: ReadonlyMap<string, string>): Call {
  const env = { ...suite.env, NO_COLOR: "1", [barsVariable]: suite.bars, QUANTLAB_API_SECRET: secretText, ...step.env };
  if (step.bars === false) delete (env as Record<string, string | undefined>)[barsVariable];
  return {
    command: [...suite.command, ...stepArguments(step, places)],
    cwd: scratch.work,
    env: Object.fromEntries(
      Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
    ),
    limitMs: suite.limitMs,
    fileBytes: step.fileBytes,
    meanwhile: step.meanwhile,
    signals: scratch.signals,
  };
}

async function answered(
  step: ProducerCaseStep,
  ended: Ended,
  signals: string,
  earlier: readonly string[],
): Promise<Finding[]> {
  if (ended.stopped !== undefined)
    return [{ file: "", pointer: "", message: `The producer was stopped: ${ended.stopped}` }];
  const expect = step.expect ?? {};
  return [
    ...exitStatus(ended, expect),
    ...signalLines(signals, expect, "signals.jsonl"),
    ...(await standardOutput(ended, expect, earlier)),
  ];
}

/** Steps that run at the same time, group by group. */
function together(steps: readonly ProducerCaseStep[]): ProducerCaseStep[][] {
  const groups: ProducerCaseStep[][] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (step.together && last) last.push(step);
    else groups.push([step]);
  }
  return groups;
}

/** Folder of the artifact that the last signal names. */
function lastArtifact(signals: string, work: string): string | undefined {
  for (const line of signals.trim().split("\n").reverse()) {
    try {
      const place = (JSON.parse(line) as { readonly artifacts_path?: unknown } | null)?.artifacts_path;
      if (typeof place === "string") return path.resolve(work, place);
    } catch {
      // A line that is no JSON names nothing.
    }
  }
  return undefined;
}
