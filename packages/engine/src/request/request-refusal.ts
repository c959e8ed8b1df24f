import type { Issue } from "@quantlab/contracts";
import { didYouMean } from "../did-you-mean.ts";
import { ConfigError } from "../errors.ts";

const most = 3;
const commands = ["run", "sweep", "forward", "portfolio"];

/** The refusal of a request, in the words of somebody who writes one: the contract speaks of files. */
export function requestRefusal(issues: readonly Issue[]): ConfigError {
  const told = issues.slice(0, most).map((issue) => `${placeOf(issue)}${messageOf(issue)}`);
  const more = issues.length > most ? ` (and ${issues.length - most} more)` : "";
  return new ConfigError(`Invalid --json-request payload: ${told.join("; ")}${more}`, remedyFor(issues[0]));
}

const placeOf = ({ pointer }: Issue): string => (pointer === "" ? "" : `${pointer}: `);

function messageOf({ rule, message, expected, found }: Issue): string {
  if (rule === "request.parameters-belong-to-the-command")
    return `the command takes no such parameter${didYouMean(String(found), listOf(expected))}`;
  if (rule !== "schema.branch") return message;
  return found === undefined ? "there is none" : `there is no such command${didYouMean(String(found), commands)}`;
}

function remedyFor(issue: Issue | undefined): string {
  if (issue?.found === "overflow") return issue.remedy;
  if (!issue || issue.pointer === "" || issue.rule.startsWith("syntax."))
    return `Send one JSON object, in single quotes for a shell: '{"schema_version":"1.0","command":"run","params":{}}'.`;
  const { rule, pointer, expected, remedy } = issue;
  const name = pointer.slice(pointer.lastIndexOf("/") + 1);
  if (rule === "schema.branch") return `Ask for ${commands.join(", ")}.`;
  if (rule === "schema.required") return `Add the member ${name}.`;
  const listed = listOf(expected);
  if (listed.length === 0) return remedy;
  if (rule === "schema.type") return `Write ${name} as ${listed.join(" or ")}.`;
  if (rule === "request.parameters-belong-to-the-command") return `Leave it out; there are ${listed.join(", ")}.`;
  const isListed = rule === "schema.const" || rule === "schema.enum";
  return isListed ? `Write ${listed.map((one) => JSON.stringify(one)).join(" or ")}.` : remedy;
}

const listOf = (expected: unknown): string[] => (expected === undefined ? [] : [expected].flat().map(String));
