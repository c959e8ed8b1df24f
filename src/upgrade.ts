import { upgradeSteps } from "../generated/upgrade-steps.ts";
import type { ArtifactDescriptor, FileDescriptor } from "./artifact.ts";
import type { ContentIn } from "./read.ts";
import { schemaFindings } from "./schema-findings.ts";
import { UpgradeError, type UpgradeFault } from "./upgrade-error.ts";

/** Lifts content of one kind from a major version to the next. One file each, its cases as data beside it. */
export interface UpgradeStep<Old = unknown, New = unknown> {
  readonly kind: string;
  readonly from: number;
  readonly to: number;
  /** Whether content is of the older version; false for what `lift` answers. */
  applies(content: unknown): content is Old;
  /** Pure: changes nothing it is given and keeps members that it does not know. Calls `refuse` where it would have to guess. */
  lift(content: Old, refuse: (fault: UpgradeFault) => never): New;
}

/**
 * Content of any older major version as the version of the descriptor has it: of a file kind the document, of a directory kind its files
 * by their names, as `read` gives them. Steps follow each other over several versions; content of the newest version is answered as it
 * is. Documents of the result satisfy their schemas; its tables and the rules are judged by `check` and `write`. Throws UpgradeError
 * where a step would have to guess, and for content of no known version. Every kind is at version 1 today, so that the contract itself
 * has no step yet; `steps` are those of the contract unless others are given.
 */
export function upgrade<Files, Form extends "directory" | "file">(
  descriptor: ArtifactDescriptor<Files, Form>,
  content: unknown,
  steps: readonly UpgradeStep[] = upgradeSteps,
): ContentIn<ArtifactDescriptor<Files, Form>> {
  const { kind, version } = descriptor;
  let current = content;
  for (const step of stepsBetween(kind, 1, version, steps)) current = lifted(step, current, version);
  const fault = faultOf(Object.values(descriptor.files), descriptor.form, current);
  if (fault) throw new UpgradeError(kind, version, fault);
  return current as ContentIn<ArtifactDescriptor<Files, Form>>;
}

/** The steps of a kind between two major versions, in their order. */
export function stepsBetween(
  kind: string,
  from: number,
  to: number,
  steps: readonly UpgradeStep[] = upgradeSteps,
): readonly UpgradeStep[] {
  return steps
    .filter((step) => step.kind === kind && step.from >= from && step.to <= to)
    .sort((left, right) => left.from - right.from);
}

function lifted(step: UpgradeStep, content: unknown, version: number): unknown {
  const refuse = (fault: UpgradeFault): never => {
    throw new UpgradeError(step.kind, version, fault);
  };
  try {
    return step.applies(content) ? step.lift(content, refuse) : content;
  } catch (cause) {
    if (cause instanceof UpgradeError) throw cause;
    const fault = {
      pointer: "",
      message: `the step from ${step.from} to ${step.to} broke`,
      remedy: "Check the content by its own version first; if it conforms, the step is at fault.",
    };
    throw new UpgradeError(step.kind, version, fault, { cause });
  }
}

/** The first reason why content is not of the newest version. */
function faultOf(files: readonly FileDescriptor[], form: string, content: unknown): UpgradeFault | undefined {
  const isObject = typeof content === "object" && content !== null;
  const remedy = "Check the content by its own version first.";
  if (form === "directory" && !isObject)
    return { pointer: "", message: "is no set of files by their names", remedy: "Give what `read` answers." };
  for (const { name, required, format, validate } of files) {
    const place = form === "directory" ? { file: name } : {};
    const value = form === "directory" ? (content as Readonly<Record<string, unknown>>)[name] : content;
    if (value === undefined && form === "directory") {
      if (required) return { ...place, pointer: "", message: "is missing", remedy };
      continue;
    }
    if (format !== "json" || !validate || validate(value)) continue;
    const [finding] = schemaFindings(validate.errors ?? [], value, name);
    const message = `is of no known version: ${finding?.message ?? "it breaks its schema"}`;
    return { ...place, pointer: finding?.pointer ?? "", message, remedy };
  }
  return undefined;
}
