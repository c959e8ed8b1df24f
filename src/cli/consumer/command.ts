import { mkdtempSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { catalogue } from "../../../generated/catalogue.ts";
import type { CatalogueEntry } from "../../catalogue-entry.ts";
import type { Emitted } from "../../emit/emitted.ts";
import { examplesOf } from "../../emit/examples.ts";
import { packageRoot } from "../../emit/package-root.ts";
import { UsageError } from "../../errors.ts";
import { endGroups } from "../child-groups.ts";
import { exitCode, exitCodes } from "../exit-code.ts";
import { explainError } from "../fatal.ts";
import { parseFormats } from "../format-targets.ts";
import { inLanes } from "../in-lanes.ts";
import { onInterrupt } from "../interrupt.ts";
import { locatedCommand } from "../located-command.ts";
import { kindNamed } from "../named-kind.ts";
import { noProgress, showProgress } from "../progress.ts";
import { removeFolder } from "../remove-folder.ts";
import { openReports } from "../reports.ts";
import { makeTally } from "../tally.ts";
import type { Terminal } from "../terminal.ts";
import { consumerRules, judgeExample } from "./judge-example.ts";
import { type ConsumerLine, parseConsumerOptions } from "./options.ts";

/** `quantlab-conform consumer`: arguments to exit code. Never throws. */
export async function judgeConsumer(argv: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const line = parseConsumerOptions(argv);
    if (line.help) {
      terminal.out((await import("./help.ts")).consumerHelp());
      return exitCodes.conforms;
    }
    if (line.command.length === 0)
      throw new UsageError(
        "no command of a consumer is given",
        "Give it after --, as in: -- node loader.js. See quantlab-conform consumer --help.",
      );
    return await judgeAll(line, kindsOf(line), terminal);
  } catch (thrown) {
    return explainError(thrown, terminal);
  }
}

function kindsOf({ kinds, input }: ConsumerLine): readonly CatalogueEntry[] {
  const named = kinds.length === 0 ? catalogue : kinds.map(kindNamed);
  if (input === "path") return named;
  const folder = kinds.length > 0 ? named.find(({ form }) => form === "directory") : undefined;
  if (folder)
    throw new UsageError(
      `${folder.kind} is a directory`,
      "Standard input takes kinds that are one file; use --input path.",
    );
  return named.filter(({ form }) => form === "file");
}

async function judgeAll(line: ConsumerLine, kinds: readonly CatalogueEntry[], terminal: Terminal): Promise<number> {
  const plan = {
    line,
    strict: line.strict,
    targets: parseFormats(line.formats),
    teamRules: [],
    catalogue: Object.values(consumerRules),
  };
  const from = packageRoot();
  const reports = await openReports(plan, terminal);
  const root = makeRoot();
  const dispose = () => removeFolder(root);
  const interrupt = onInterrupt(() => {
    endGroups();
    reports.abandon();
    if (!line.keep) dispose();
    else terminal.err(`quantlab-conform: interrupted; the examples are kept in ${root}\n`);
  });
  interrupt.hold();
  const tally = makeTally({ strict: line.strict, policy: undefined, versions: {} });
  const progress = line.quiet ? noProgress : showProgress(terminal);
  const { limitMs, input, keep } = line;
  const command = locatedCommand(line.command, terminal.cwd);
  const feeding = { command, env: terminal.env, input, limitMs, root, keep };
  const jobs = line.jobs ?? os.availableParallelism();
  try {
    let place = 0;
    for (const entry of kinds) {
      const examples = await wantedOf(entry, from, line);
      const first = place;
      place += examples.length;
      const judge = async (example: Emitted, at: number) => ({
        example,
        issues: await judgeExample(example, first + at, feeding),
      });
      for await (const { example, issues } of inLanes(examples, jobs, judge)) {
        progress.clear();
        const report = tally.add({
          path: `${entry.kind}/${example.breaks === undefined ? "valid" : "invalid"}: ${example.about}`,
          kind: entry.kind,
          verdict: { issues, skipped: [], failures: [] },
        });
        if (report) reports.artifact(report);
        reports.flush();
        progress.tick(tally.artifacts);
      }
    }
    progress.clear();
    reports.end(tally.summary());
    return exitCode(tally.broken, tally.failures.length > 0);
  } finally {
    interrupt.release();
    reports.abandon();
    if (!keep || !tally.broken) dispose();
    else terminal.err(`quantlab-conform: the examples that were misjudged are kept in ${root}\n`);
  }
}

async function wantedOf(
  entry: CatalogueEntry,
  from: string,
  { only, count, seed, schemaOnly }: ConsumerLine,
): Promise<Emitted[]> {
  const wanted = async (invalid: boolean) =>
    only === (invalid ? "valid" : "invalid") ? [] : examplesOf(entry, from, { invalid, count, seed, schemaOnly });
  return [...(await wanted(false)), ...(await wanted(true))];
}

function makeRoot(): string {
  try {
    return mkdtempSync(path.join(os.tmpdir(), "quantlab-consumer-"));
  } catch (thrown) {
    throw new UsageError(
      `no folder for the examples can be made: ${thrown instanceof Error ? thrown.message : thrown}`,
      "Give TMPDIR a folder that can be written to.",
    );
  }
}
