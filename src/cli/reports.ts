import path from "node:path";
import { type FormatName, loadFormat } from "../report/formats.ts";
import type { ArtifactReport, Reporter, ReporterOptions, RuleInfo, Summary } from "../report/report.ts";
import { colorWanted } from "./color.ts";
import type { FormatTarget } from "./format-targets.ts";
import type { Plan } from "./plan.ts";
import type { TakenFiles } from "./report-places.ts";
import { outputSink, type Sink } from "./sink.ts";
import { type HeldTexts, sourceLines } from "./source-lines.ts";
import type { Terminal } from "./terminal.ts";

/** All reports of a run, each in its format and at its place. */
export interface Reports {
  artifact(result: ArtifactReport): void;
  end(summary: Summary): void;
  flush(): void;
  abandon(): void;
}

/** What reports need of a plan. */
export interface ReportPlan extends Pick<Plan, "targets" | "strict" | "teamRules"> {
  readonly line: Pick<Plan["line"], "maxIssues" | "color" | "quiet">;
  /** What explains the findings; the rules of the contract by default. */
  readonly catalogue?: readonly RuleInfo[];
  /** What no report may take the place of. */
  readonly taken?: TakenFiles;
}

const explaining: ReadonlySet<FormatName> = new Set(["sarif", "html"]);
const framing: ReadonlySet<FormatName> = new Set(["pretty", "sarif", "html"]);

/** Opens every report that was asked for; loads no other format. */
export async function openReports(plan: ReportPlan, terminal: Terminal, held?: HeldTexts): Promise<Reports> {
  if (plan.targets.some(({ file }) => file !== undefined))
    (await import("./report-places.ts")).keepApart(plan.targets, plan.taken ?? {}, terminal.cwd);
  const open: { readonly reporter: Reporter; readonly sink: Sink }[] = [];
  const catalogue = plan.targets.some(({ format }) => explaining.has(format))
    ? (plan.catalogue ?? (await (await import("./rule-reference.ts")).allRules(plan.teamRules)))
    : undefined;
  try {
    for (const target of plan.targets) {
      const options: ReporterOptions = {
        ...(await styleOf(target, plan, terminal)),
        root: repositoryOf(terminal),
        cwd: terminal.cwd,
        strict: plan.strict,
        ...(plan.line.maxIssues !== undefined && { maxIssues: plan.line.maxIssues }),
        ...(framing.has(target.format) && { sourceLine: sourceLines(terminal.cwd, held) }),
        ...(catalogue && explaining.has(target.format) && { catalogue }),
      };
      const reporter = (await loadFormat(target.format))(options);
      open.push({ reporter, sink: await sinkOf(target, terminal) });
    }
  } catch (thrown) {
    for (const { sink } of open) sink.abandon();
    throw thrown;
  }
  return {
    artifact(result) {
      for (const { reporter, sink } of open) sink.write(reporter.artifact(result));
    },
    end(summary) {
      for (const { reporter, sink } of open) sink.write(reporter.end(summary));
      for (const { sink } of open) sink.end();
    },
    flush() {
      for (const { sink } of open) sink.flush();
    },
    abandon() {
      for (const { sink } of open) sink.abandon();
    },
  };
}

/** On GitHub, places are those of the checkout, also where a job works in a folder of it. */
function repositoryOf({ cwd, env: { GITHUB_WORKSPACE: checkout = "" } }: Terminal): string {
  return checkout !== "" && !path.relative(checkout, cwd).startsWith("..") ? checkout : cwd;
}

async function sinkOf({ file }: FormatTarget, terminal: Terminal): Promise<Sink> {
  return file === undefined
    ? outputSink(terminal)
    : (await import("./file-sink.ts")).fileSink(path.resolve(terminal.cwd, file));
}

async function styleOf(
  { format, file }: FormatTarget,
  { line }: ReportPlan,
  terminal: Terminal,
): Promise<ReporterOptions> {
  if (format === "html" || format === "markdown") return { generatedAt: now(terminal) };
  if (format !== "pretty") return {};
  const columns = file === undefined ? await terminal.outColumns() : undefined;
  const color = colorWanted(line.color, terminal, columns !== undefined);
  return { color, quiet: line.quiet, ...(columns !== undefined && { width: columns }) };
}

/** The time of the report; SOURCE_DATE_EPOCH makes it reproducible. */
function now({ env }: Terminal): string {
  const given = new Date(env.SOURCE_DATE_EPOCH ? Number(env.SOURCE_DATE_EPOCH) * 1000 : Number.NaN);
  const time = Number.isNaN(given.getTime()) ? new Date() : given;
  return time.toISOString().replace(/\.\d+Z$/, "Z");
}
