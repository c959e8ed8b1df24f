import { inLanes } from "../in-lanes.ts";
import { removeFolder } from "../remove-folder.ts";
import { type Call, fileLimit } from "./call.ts";
import type { GroupedCase } from "./choose-cases.ts";
import type { KnownFailures } from "./known-failures.ts";
import { type CaseResult, issuesOf } from "./result.ts";
import { type CaseRun, runCase, type Suite } from "./run-case.ts";
import { quoted } from "./step-line.ts";
import { missingCondition } from "./world.ts";

/** What decides how cases are judged. */
export interface CaseJudging {
  readonly suite: Suite;
  readonly supports: ReadonlySet<string>;
  readonly known: KnownFailures;
  readonly keep: boolean;
  readonly jobs: number;
}

/** Judges cases, several at a time; results come in the order of the cases. */
export function judgeCases(cases: readonly GroupedCase[], judging: CaseJudging): AsyncGenerator<CaseResult> {
  return inLanes(cases, judging.jobs, (one) => judgeCase(one, judging));
}

async function judgeCase(one: GroupedCase, { suite, supports, known, keep }: CaseJudging): Promise<CaseResult> {
  const { id, needs = [], world } = one.case;
  const undeclared = needs.find((name) => !supports.has(name));
  if (undeclared !== undefined)
    return { ...one, outcome: "untested", because: `the producer does not declare ${undeclared}` };
  const missing = missingCondition(world);
  if (missing !== undefined) return { ...one, outcome: "untested", because: `this machine is not ${missing}` };
  const run = await runCase(one.case, suite);
  const failed = run.findings.length > 0;
  if (!failed || !keep) removeFolder(run.scratch.folder);
  const reason = known.get(id);
  const issues = issuesOf(one.case, run.findings, repeatLine(id, run, suite, supports, keep));
  if (failed)
    return reason === undefined ? { ...one, outcome: "fails", issues } : { ...one, outcome: "known", issues, reason };
  if (reason === undefined) return { ...one, outcome: "holds" };
  const passes = { file: "", pointer: "", message: "The case is listed as a known failure, and holds" };
  return {
    ...one,
    outcome: "fails",
    issues: issuesOf({ ...one.case, severity: "error" }, [passes], "without its line in the list of known failures"),
  };
}

/** The shell line of one call: its variables and its limit are a part of it. */
function callLine({ command, env, fileBytes }: Call, work: string, suite: Suite): string {
  const own = Object.entries(env).filter(([name, value]) => suite.env[name] !== value);
  const words = [...own.map(([name, value]) => `${name}=${quoted(value)}`), ...command.map(quoted)];
  const line = `cd ${quoted(work)} && ${fileBytes === undefined ? "" : `${fileLimit(fileBytes)} && `}${words.join(" ")}`;
  // A limit would stay with the shell.
  return fileBytes === undefined ? line : `(${line})`;
}

/** What repeats a case: the producer's own call where its folder is kept, the suite otherwise. */
function repeatLine(
  id: string,
  { calls, scratch }: CaseRun,
  suite: Suite,
  supports: ReadonlySet<string>,
  keep: boolean,
): string {
  const last = calls.at(-1)?.call;
  if (keep && last) return callLine(last, scratch.work, suite);
  const declared = supports.size === 0 ? "" : ` --supports ${[...supports].join(",")}`;
  return `quantlab-conform producer --only ${id}${declared} --keep -- ${suite.command.map(quoted).join(" ")}`;
}
