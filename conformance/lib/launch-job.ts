import type { LaunchJob, LaunchRunParams, LaunchSweepParams } from "../../generated/quantlab/v1/types.ts";
import type { Finding } from "../rule.ts";
import { lastName, reportedPath, samePlace } from "./reported-path.ts";
import { leavesFolder } from "./request-id.ts";

/** A job's logs that do not stand in the folder of its request; `root` is the folder of all jobs where it is known. */
export function* strayLogs(job: LaunchJob, pointer: string, root?: string): Generator<Finding> {
  // An id that leads out of the folder is a finding of its own, which `strayId` makes.
  if (leavesFolder(job.request_id)) return;
  for (const [member, name] of [
    ["stdout_href", "stdout.log"],
    ["stderr_href", "stderr.log"],
  ] as const) {
    const link = reportedPath(job[member]);
    const expected = `${root ?? "…"}/${job.request_id}/${name}`;
    const stands = link.parts.slice(-2).join("/") === `${job.request_id}/${name}`;
    // A link is a path below the server: the end of the path on disk.
    const below = root === undefined || samePlace({ ...link, absolute: false }, reportedPath(expected));
    if (!stands || !below) yield { pointer: `${pointer}/${member}`, expected, found: job[member] };
  }
}

/** A job whose id, as the name of its folder, leads out of the folder of all jobs. */
export function* strayId(job: LaunchJob, pointer: string): Generator<Finding> {
  if (leavesFolder(job.request_id))
    yield { pointer: `${pointer}/request_id`, expected: "a name", found: job.request_id };
}

/** A job whose summary does not tell what was launched: instrument and period, whether on paper, or the configuration of a sweep. */
export function* untoldLaunch({ params, summary: found }: LaunchJob, pointer: string): Generator<Finding> {
  const { ticker, start, end, paper, config_path: config }: LaunchParameters = params;
  const told = [ticker, start, end, paper === true ? "paper" : undefined, config && lastName(config)].filter(
    (text) => typeof text === "string",
  );
  const words = found.split(/[\s/\\]+/);
  const paperOnly = paper !== true && words.includes("paper");
  if (paperOnly || !told.every((text) => words.includes(text) || (/\s/.test(text) && found.includes(text))))
    yield { pointer: `${pointer}/summary`, expected: told.join(" "), found };
}

/** Parameters of any command of the launcher. */
export type LaunchParameters = Partial<LaunchRunParams & LaunchSweepParams>;

/** Every member of a type exactly once: the compiler refuses a name too many or too few. */
type Names<Params> = { readonly [Name in keyof Params]-?: true };

const run: Names<LaunchRunParams> = {
  ticker: true,
  start: true,
  end: true,
  interval: true,
  paper: true,
  initial_cash: true,
};
const sweep: Names<LaunchSweepParams> = { config_path: true, out_dir: true };

/** Names of the parameters that the launcher takes for a command. */
export function launchParameters(command: "run" | "sweep"): readonly string[] {
  return Object.keys(command === "run" ? run : sweep);
}
