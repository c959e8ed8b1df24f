import { statSync } from "node:fs";
import path from "node:path";
import { check } from "../../../check.ts";
import { ContractsError } from "../../../errors.ts";
import type { Issue } from "../../../issue.ts";
import { count } from "../../../report/number-text.ts";
import { directoryTree, fileTree } from "../../../tree/directory.ts";
import type { ProducerCaseArtifact, ProducerCaseExpectation } from "../case.ts";
import { type Finding, shown } from "../finding.ts";
import { readLeft } from "../left-file.ts";
import { mismatches } from "../match.ts";
import type { Remains } from "../remains.ts";

/** The artifacts that must have been written are there, as many as there must be, and conform. */
export async function artifacts(remains: Remains, { artifacts = [] }: ProducerCaseExpectation): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const wanted of artifacts) {
    const found = remains.matching(wanted.at);
    const right = wanted.count ?? 1;
    if (found.length !== right)
      findings.push({
        file: wanted.at,
        pointer: "",
        message: `${count(found.length, "artifact")} of kind ${wanted.kind} at ${wanted.at}; ${right} must lie there`,
        expected: right,
        found: found.length,
      });
    for (const place of found) findings.push(...(await judged(remains.work, place, wanted)));
  }
  return findings;
}

async function judged(work: string, place: string, wanted: ProducerCaseArtifact): Promise<Finding[]> {
  const full = path.join(work, place);
  const isDirectory = isFolder(full);
  if (isDirectory === undefined) return [{ file: place, pointer: "", message: `${place} leads nowhere` }];
  const findings = Object.entries(wanted.files ?? {}).flatMap(([name, pattern]) =>
    contentOf(isDirectory ? path.join(full, name) : full, isDirectory ? `${place}/${name}` : place, pattern),
  );
  if (wanted.conforms === false) return findings;
  const tree = isDirectory ? directoryTree(full) : fileTree(full);
  try {
    const { issues, failures } = await check(tree, { as: wanted.kind, workspace: directoryTree(work) });
    return [
      ...findings,
      ...issues.filter((issue) => counts(issue, wanted)).map((issue) => ofIssue(place, issue)),
      ...failures.map(({ file, message }) => ({ file: `${place}/${file}`, pointer: "", message })),
    ];
  } catch (thrown) {
    // A folder in place of a file, or one that cannot be read: the other cases have to be judged all the same.
    if (!(thrown instanceof ContractsError)) throw thrown;
    return [...findings, { file: place, pointer: "", message: thrown.message }];
  }
}

/** Undefined for a link that leads nowhere, or in a circle. */
function isFolder(full: string): boolean | undefined {
  try {
    return statSync(full).isDirectory();
  } catch {
    return undefined;
  }
}

function counts({ severity, rule }: Issue, { only }: ProducerCaseArtifact): boolean {
  return only ? only.includes(rule) : severity === "error";
}

function ofIssue(place: string, { rule, file, pointer, message, expected, found }: Issue): Finding {
  return {
    file: file === "" ? place : `${place}/${file}`,
    pointer,
    message: `${message} (${rule})`,
    ...(expected !== undefined && { expected }),
    ...(found !== undefined && { found }),
  };
}

function contentOf(full: string, file: string, pattern: unknown): Finding[] {
  const left = readLeft(full);
  if (!left.bytes) return [{ file, pointer: "", message: `${file} ${left.why}` }];
  const text = left.bytes.toString();
  if (typeof pattern === "string")
    return new RegExp(pattern, "u").test(text)
      ? []
      : [{ file, pointer: "", message: `${file} does not match ${pattern}`, expected: pattern, found: shown(text) }];
  try {
    return mismatches(JSON.parse(text), pattern).map((mismatch) => ({
      file,
      ...mismatch,
      message: `${file} differs at ${mismatch.pointer || "/"}`,
    }));
  } catch {
    return [{ file, pointer: "", message: `${file} is not JSON` }];
  }
}
