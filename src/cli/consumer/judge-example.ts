import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Emitted } from "../../emit/emitted.ts";
import { putExample } from "../../emit/put-example.ts";
import { UsageError } from "../../errors.ts";
import { fingerprint } from "../../fingerprint.ts";
import type { Citation, Issue } from "../../issue.ts";
import type { RuleInfo } from "../../report/report.ts";
import { removeFolder } from "../remove-folder.ts";
import type { Answer } from "./feed.ts";
import { feed } from "./feed.ts";

/** How examples are given to a consumer. */
export interface Feeding {
  readonly command: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly input: "path" | "stdin";
  readonly limitMs: number;
  readonly root: string;
  readonly keep: boolean;
}

const reading: readonly Citation[] = [{ source: "run-artifact-contract", section: "Stability Notes" }];

/** What a consumer is judged by. */
export const consumerRules = {
  accepts: {
    id: "consumer.accepts-what-conforms",
    severity: "error",
    claim: "A consumer accepts what the contract allows.",
    why: "A consumer that refuses a conforming artifact stops when its producer is right.",
    remedy: "Read optional and unknown members, older names and every state that the contract has.",
    cites: reading,
  },
  refuses: {
    id: "consumer.refuses-what-breaks",
    severity: "error",
    claim: "A consumer refuses what the contract forbids.",
    why: "A consumer that reads on with a broken artifact computes with wrong figures.",
    remedy: "Validate what is read, with a validator of @quantlab/contracts for example, before it is used.",
    cites: reading,
  },
  answers: {
    id: "consumer.answers",
    severity: "error",
    claim: "A consumer answers with an exit code, in time.",
    why: "A consumer that hangs or crashes takes what depends on it down with it.",
    remedy: "Catch what goes wrong while reading, and end with an exit code.",
    cites: reading,
  },
} as const satisfies Readonly<Record<string, RuleInfo>>;

/** Gives one example to the consumer; findings when it judges otherwise than the contract. Throws UsageError when it cannot be started. */
export async function judgeExample(example: Emitted, place: number, feeding: Feeding): Promise<Issue[]> {
  const folder = path.join(feeding.root, String(place + 1).padStart(5, "0"));
  mkdirSync(folder);
  const written = path.join(folder, putExample(example, folder));
  const content = Object.values(example.artifact.files)[0];
  const answer = await feed({
    command: feeding.input === "path" ? [...feeding.command, written] : feeding.command,
    cwd: folder,
    env: feeding.env,
    input: feeding.input === "stdin" ? content : undefined,
    limitMs: feeding.limitMs,
  });
  if (answer.says === "not-started")
    throw new UsageError(
      `${feeding.command[0]} cannot be started: ${answer.why}`,
      "Give the command of the consumer after --, as you would start it in a shell.",
    );
  const issues = issuesOf(example, answer, feeding.keep ? written : undefined);
  if (issues.length === 0 || !feeding.keep) removeFolder(folder);
  return issues;
}

function issuesOf({ about, breaks }: Emitted, answer: Answer, kept: string | undefined): Issue[] {
  const issue = (rule: RuleInfo, file: string, pointer: string, message: string, found: unknown): Issue => ({
    rule: rule.id,
    severity: rule.severity,
    file,
    pointer,
    line: null,
    column: null,
    message,
    found,
    cites: rule.cites,
    remedy: `${rule.remedy}${kept === undefined ? " --keep leaves the example." : ` The example lies at ${kept}.`}`,
    fingerprint: fingerprint(rule.id, about, pointer),
  });
  if (answer.says === "nothing")
    return [issue(consumerRules.answers, "", "", `No answer: ${answer.why} (${about})`, answer.why)];
  if (breaks === undefined && answer.says === "refuses") {
    const said = answer.last === "" ? "" : `: ${answer.last}`;
    return [issue(consumerRules.accepts, "", "", `It refuses what conforms (${about})${said}`, answer.exit)];
  }
  if (breaks !== undefined && answer.says === "accepts")
    return [
      issue(consumerRules.refuses, breaks.file, breaks.pointer, `It accepts what breaks ${breaks.rule} (${about})`, 0),
    ];
  return [];
}
