import { expect, test } from "vitest";
import { type RecordedArtifact, type RecordedStep, recordedCommand } from "../scripts/recorded-command.ts";

const step = (...argv: readonly string[]): RecordedStep => ({ command: `python ${argv.join(" ")}`, argv });
const request = (id: string, params: object = {}) =>
  step("main.py", "--json-request", JSON.stringify({ request_id: id, command: "run", params }));
const artifact = (path: string, more: Partial<RecordedArtifact> = {}): RecordedArtifact => ({
  path,
  files: [],
  texts: [],
  ...more,
});
const recording = (...steps: readonly RecordedStep[]) => ({
  command: steps.findLast(({ command }) => command !== undefined)?.command ?? "",
  cwd: "/workspace",
  steps,
});

const sweep = step("main.py", "--sweep", "a.yaml");
const moved = { fixture_edit: "move the produced sweep run directory to inputs/run_sweep" };
const forward = step("main.py", "--forward-eval", "inputs/run_sweep", "--signal-file", "signals.jsonl");
const [n1, n2] = [request("n1"), request("n2")];
const report = step("main.py", "--report", "outputs/runs/a");
const show = step("main.py", "--runs-show", "outputs/runs/a");
const old = { fixture_edit: "outputs/ was produced by an older commit" };

test.each<[string, readonly RecordedStep[], RecordedArtifact, string, readonly RecordedStep[]]>([
  ["the only command", [n1], artifact("outputs/runs/a"), "", [n1]],
  ["the command whose result was moved there", [sweep, moved, forward], artifact("inputs/run_sweep"), "", [sweep]],
  [
    "the command whose request it carries",
    [n1, n2, show],
    artifact("outputs/runs/a", { texts: ['{"request_id": "n1"}'] }),
    "",
    [n1],
  ],
  ["every command that appends to it", [n1, forward, forward], artifact("signals.jsonl"), "", [forward, forward]],
  [
    "the command that was told its folder",
    [n1, request("p", { out: "tmp/x" })],
    artifact("tmp/x/r.json"),
    "",
    [request("p", { out: "tmp/x" })],
  ],
  [
    "the last command, which says so",
    [sweep, forward],
    artifact("outputs/forward_runs/f", { files: ["report.json"] }),
    "written: /workspace/outputs/forward_runs/f/report.json",
    [forward],
  ],
  ["what led to a report that was added", [sweep, report, show], artifact("outputs/runs/a"), "", [sweep, report]],
  ["everything where nothing tells", [old, show], artifact("outputs/runs/a"), "outputs/runs/a", [old, show]],
  ["the last command for what was printed", [n1, show], artifact("stdout.txt"), "", [show]],
])("of a recording %s is recorded", (_, steps, made, stdout, told) => {
  expect(recordedCommand(recording(...steps), made, stdout).split("\n")).toEqual(
    told.map(({ command, fixture_edit: edit }) => command ?? `# ${edit}`),
  );
});
