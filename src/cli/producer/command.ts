import os from "node:os";
import path from "node:path";
import { UsageError } from "../../errors.ts";
import type { RuleInfo, Suppressed } from "../../report/report.ts";
import { endGroups } from "../child-groups.ts";
import { exitCode, exitCodes } from "../exit-code.ts";
import { explainError } from "../fatal.ts";
import { parseFormats, wantsJson } from "../format-targets.ts";
import { onInterrupt } from "../interrupt.ts";
import { locatedCommand } from "../located-command.ts";
import { noProgress, showProgress } from "../progress.ts";
import { openReports } from "../reports.ts";
import { makeTally } from "../tally.ts";
import type { Terminal } from "../terminal.ts";
import { version } from "../version.ts";
import { chooseCases, type GroupedCase } from "./choose-cases.ts";
import { judgeCases } from "./judge-cases.ts";
import { readKnownFailures } from "./known-failures.ts";
import { type ProducerLine, parseProducerOptions } from "./options.ts";
import type { CaseResult } from "./result.ts";
import { makeScratchRoot } from "./scratch.ts";
import { makeStatement } from "./statement.ts";
import { checkStatementNames, writeStatements } from "./statement-files.ts";

const seeHelp = "See quantlab-conform producer --help.";

/** `quantlab-conform producer`: arguments to exit code. Never throws. */
export async function judgeProducer(argv: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const line = parseProducerOptions(argv);
    if (line.help) {
      terminal.out((await import("./help.ts")).producerHelp());
      return exitCodes.conforms;
    }
    const cases = chooseCases(line.only);
    if (line.list) {
      (await import("./list-cases.ts")).listCases(cases, wantsJson(line.formats), terminal);
      return exitCodes.conforms;
    }
    if (line.command.length === 0)
      throw new UsageError("no command of a producer is given", `Give it after --, as in: -- quantlab. ${seeHelp}`);
    return await judgeAll(line, cases, terminal);
  } catch (thrown) {
    return explainError(thrown, terminal);
  }
}

async function judgeAll(line: ProducerLine, cases: readonly GroupedCase[], terminal: Terminal): Promise<number> {
  checkStatementNames(line.statements, terminal.cwd);
  const known =
    line.knownFailures === undefined
      ? new Map<string, string>()
      : readKnownFailures(
          path.resolve(terminal.cwd, line.knownFailures),
          chooseCases([]).map(({ case: { id } }) => id),
        );
  const plan = {
    line,
    strict: line.strict,
    targets: parseFormats(line.formats),
    teamRules: [],
    catalogue: cases.map(ruleOf),
  };
  const reports = await openReports(plan, terminal);
  const { root, bars, dispose } = makeScratchRoot();
  const interrupt = onInterrupt(() => {
    endGroups();
    reports.abandon();
    if (!line.keep) dispose();
    else terminal.err(`quantlab-conform: interrupted; the folders of cases are kept in ${root}\n`);
  });
  interrupt.hold();
  const tally = makeTally({ strict: line.strict, policy: undefined, versions: {} });
  const progress = line.quiet ? noProgress : showProgress(terminal);
  const results: CaseResult[] = [];
  try {
    const suite = {
      command: locatedCommand(line.command, terminal.cwd),
      root,
      bars,
      limitMs: line.limitMs,
      env: terminal.env,
    };
    const jobs = line.jobs ?? os.availableParallelism();
    for await (const result of judgeCases(cases, { suite, supports: line.supports, known, keep: line.keep, jobs })) {
      results.push(result);
      progress.clear();
      const report = tally.add(outcomeOf(result));
      if (report) reports.artifact(report);
      reports.flush();
      progress.tick(results.length);
    }
    progress.clear();
    const summary = tally.summary();
    const suppressed = results.flatMap(suppressedOf);
    reports.end({ ...summary, ...(suppressed.length > 0 && { suppressed }) });
    const { command, supports, strict } = line;
    writeStatements(
      makeStatement(withOthers(results), { command, supports, version, strict }),
      line.statements,
      terminal.cwd,
    );
    return exitCode(tally.broken, tally.failures.length > 0);
  } finally {
    interrupt.release();
    reports.abandon();
    if (!line.keep || !results.some(({ outcome }) => outcome === "fails" || outcome === "known")) dispose();
    else terminal.err(`quantlab-conform: the folders of failed cases are kept in ${root}\n`);
  }
}

/** The results of the whole suite: a statement is about the contract, not about what was chosen of it. */
function withOthers(results: readonly CaseResult[]): CaseResult[] {
  const known = new Map(results.map((result) => [result.case.id, result]));
  return chooseCases([]).map(
    (one) => known.get(one.case.id) ?? { ...one, outcome: "untested", because: "--only has left it out" },
  );
}

function ruleOf({ case: { id, severity, claim, remedy, cites } }: GroupedCase): RuleInfo {
  return { id: `producer.${id}`, severity, claim, why: claim, remedy, cites };
}

function outcomeOf(result: CaseResult) {
  const issues = result.outcome === "fails" ? result.issues : [];
  const skipped =
    result.outcome === "untested" ? [{ rule: `producer.${result.case.id}`, because: result.because }] : [];
  return {
    path: `${result.group}/${result.case.id}`,
    kind: "producer-case",
    verdict: { issues, skipped, failures: [] },
  };
}

function suppressedOf(result: CaseResult): Suppressed[] {
  if (result.outcome !== "known") return [];
  return result.issues.map(({ fingerprint, rule, file, pointer }) => ({
    fingerprint,
    rule,
    path: `${result.group}/${result.case.id}`,
    file,
    pointer,
    reason: result.reason,
    expires: null,
  }));
}
