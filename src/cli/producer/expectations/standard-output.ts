import { check } from "../../../check.ts";
import { valueAt } from "../../../formats/json-pointer.ts";
import { catalogueEntry } from "../../../recognise.ts";
import { memoryTree } from "../../../tree/memory.ts";
import type { Ended } from "../call.ts";
import type { ProducerCaseAnswer, ProducerCaseOutput } from "../case.ts";
import { type Finding, shown } from "../finding.ts";
import { mismatches } from "../match.ts";

/** Standard output, and standard error where the case speaks of it; `earlier` is what the steps before printed. */
export async function standardOutput(
  ended: Ended,
  { stdout, stderr }: ProducerCaseAnswer,
  earlier: readonly string[],
): Promise<Finding[]> {
  const findings: Finding[] = [];
  if (stderr !== undefined && !new RegExp(stderr, "u").test(ended.stderr))
    findings.push(output(`Standard error does not match ${stderr}`, stderr, shown(ended.stderr)));
  if (stdout?.empty !== undefined && (ended.stdout.trim() === "") !== stdout.empty)
    findings.push(
      output(stdout.empty ? "Standard output is not empty" : "Standard output is empty", "", shown(ended.stdout)),
    );
  if (stdout?.pattern !== undefined && !new RegExp(stdout.pattern, "u").test(ended.stdout))
    findings.push(output(`Standard output does not match ${stdout.pattern}`, stdout.pattern, shown(ended.stdout)));
  if (stdout?.json !== undefined) findings.push(...jsonOutput(ended.stdout, stdout.json));
  if (stdout?.repeats !== undefined) findings.push(...repeated(ended.stdout, stdout.repeats, earlier));
  if (stdout?.kind !== undefined) findings.push(...(await kindOutput(ended.stdout, stdout.kind)));
  return findings;
}

function output(message: string, expected: unknown, found: unknown): Finding {
  return { file: "", pointer: "", message, expected, found };
}

function jsonOutput(text: string, pattern: unknown): Finding[] {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return [output("Standard output is not one JSON document", pattern, shown(text))];
  }
  return mismatches(document, pattern).map((mismatch) => ({
    file: "",
    ...mismatch,
    message: `Standard output differs at ${mismatch.pointer || "/"}`,
  }));
}

function repeated(
  text: string,
  { step, pointer }: NonNullable<ProducerCaseOutput["repeats"]>,
  earlier: readonly string[],
): Finding[] {
  let expected: unknown;
  try {
    expected = valueAt(JSON.parse(earlier[step] ?? ""), pointer);
  } catch {
    // That the earlier output is no JSON is a finding of its own.
  }
  if (text.trim() === expected) return [];
  return [output(`Standard output is not what the call before printed at ${pointer}`, expected ?? null, shown(text))];
}

async function kindOutput(text: string, kind: string): Promise<Finding[]> {
  const name = catalogueEntry(kind)?.files[0] ?? "output.json";
  const { issues } = await check(memoryTree({ [name]: text }), { as: kind });
  return issues
    .filter(({ severity }) => severity === "error")
    .map(({ rule, pointer, message, expected, found }) => ({
      file: "",
      pointer,
      message: `Standard output is no ${kind}: ${message} (${rule})`,
      expected,
      found,
    }));
}
