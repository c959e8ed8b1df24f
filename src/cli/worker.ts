import { parentPort, workerData } from "node:worker_threads";
import { catalogueEntry } from "../recognise.ts";
import { stringify } from "../report/report-json.ts";
import { directoryTree, fileTree } from "../tree/directory.ts";
import { rememberingTree } from "../tree/remembering.ts";
import type { Tree } from "../tree/tree.ts";
import { coverageRun } from "./coverage-run.ts";
import { exitCodes } from "./exit-code.ts";
import { failureAt } from "./inputs.ts";
import { type Judging, judgeJob } from "./judge-job.ts";
import { loadingKinds } from "./kinds.ts";
import { loadTeamRules } from "./team-rules.ts";
import type { Answer, Request, SentJob, ThreadSetup } from "./thread-protocol.ts";
import type { Outcome } from "./verdict.ts";

/** Serves batches to the thread that started this one. */
export async function serveThread(): Promise<void> {
  if (parentPort) return serve(parentPort, workerData as ThreadSetup);
  process.stderr.write("quantlab-conform: a thread is started by the command, not by hand\n");
  process.exitCode = exitCodes.unknown;
}

async function serve(port: NonNullable<typeof parentPort>, setup: ThreadSetup): Promise<void> {
  const coverage = setup.coverage ? coverageRun() : undefined;
  const teamRules = setup.ruleFolders.length === 0 ? [] : await loadTeamRules(setup.ruleFolders);
  const judging: Judging = {
    kinds: loadingKinds(teamRules, coverage?.watch),
    live: setup.live,
    versions: setup.versions,
    coverage: coverage?.of,
  };
  const open = opener();
  port.on("message", async (request: Request) => {
    const answer: Answer =
      "ask" in request
        ? { id: request.id, seen: coverage?.seen() ?? {} }
        : { id: request.id, outcomes: await judgeBatch(request.jobs, open, judging) };
    try {
      port.postMessage(answer);
    } catch {
      // A finding holds something that cannot be sent, such as a function: its text can.
      port.postMessage(JSON.parse(stringify(answer)));
    }
  });
}

async function judgeBatch(
  jobs: readonly SentJob[],
  open: (job: SentJob) => { tree: Tree; workspace: Tree },
  judging: Judging,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const job of jobs) {
    const entry = catalogueEntry(job.kind);
    try {
      if (entry) outcomes.push(await judgeJob({ ...job, entry, ...open(job) }, judging));
    } catch (thrown) {
      outcomes.push(failureAt(job.path, job.path, thrown));
    }
  }
  return outcomes;
}

/** Opens artifacts; the root that many of them share is opened once. */
function opener(): (job: SentJob) => { tree: Tree; workspace: Tree } {
  let last: { readonly root: string; readonly tree: Tree } | undefined;
  return ({ origin: { root, folder, form } }) => {
    if (form === "file") {
      const tree = fileTree(root);
      return { tree, workspace: tree };
    }
    if (last?.root !== root) last = { root, tree: directoryTree(root) };
    return { tree: rememberingTree(last.tree.subtree(folder)), workspace: last.tree };
  };
}
