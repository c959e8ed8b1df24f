import type { ChangeFinding, ChangeRule } from "../../conformance/change-rule.ts";
import type { Bump, ChangeProof, ReportedChange } from "../../generated/meta/types.ts";
import type { ArtifactComparison, CatalogueComparison } from "./artifact-comparison.ts";
import type { Breaks, DiffSummary, DirectionVerdict } from "./directions.ts";
import type { Json } from "./schema-node.ts";

/** What is known of one direction of data flow. */
export interface Proof extends ChangeProof {
  readonly counterexample?: Json;
}

/** A change with its rule, whom it breaks, and what it needs. */
export interface AssessedChange extends Omit<ReportedChange, "page" | "old_readers" | "old_writers"> {
  readonly rule: ChangeRule["id"];
  /** New writers' documents meet old readers. */
  readonly oldReaders: Proof;
  /** Old writers' documents meet new readers. */
  readonly oldWriters: Proof;
}

/** What a comparison asks of a release. */
export interface Assessment {
  readonly summary: DiffSummary;
  readonly changes: readonly AssessedChange[];
  /** The smallest release that may carry what is decided; absent when nothing changed. */
  readonly needed?: Bump;
  readonly compared: number;
}

/** What is known beside the schemas. */
export interface AssessOptions {
  /** Major version that the release would carry. */
  readonly nextMajor?: number;
  /** Rules that are not asked. */
  readonly allowed?: ReadonlySet<string>;
}

const order: readonly Bump[] = ["patch", "minor", "major"];

/** The larger of two releases. */
export function largerBump(left: Bump | undefined, right: Bump | undefined): Bump | undefined {
  if (left === undefined || right === undefined) return left ?? right;
  return order.indexOf(left) >= order.indexOf(right) ? left : right;
}

/** Whether a declared release is at least as large as the needed one. */
export function covers(declared: Bump, needed: Bump): boolean {
  return order.indexOf(declared) >= order.indexOf(needed);
}

function shown({ breaks, counterexample, why }: DirectionVerdict): Proof {
  const status = breaks === "unknown" ? "unknown" : breaks ? "breaking" : "proved";
  return { status, why, ...(counterexample !== undefined && { counterexample }) };
}

const untouched: Proof = { status: "proved", why: "documents are judged as before" };

function proofs(rule: ChangeRule, { change }: ChangeFinding): Pick<AssessedChange, "oldReaders" | "oldWriters"> {
  if (change) return { oldReaders: shown(change.oldReaders), oldWriters: shown(change.oldWriters) };
  if (rule.bump === "unknown") {
    const open: Proof = { status: "unknown", why: rule.claim };
    return { oldReaders: open, oldWriters: open };
  }
  const declared: Proof = { status: "declared", why: rule.claim };
  return {
    oldReaders: rule.breaks === "consumer" || rule.breaks === "both" ? declared : untouched,
    oldWriters: rule.breaks === "producer" || rule.breaks === "both" ? declared : untouched,
  };
}

function assessed(rule: ChangeRule, finding: ChangeFinding, artifact: ArtifactComparison): AssessedChange {
  const { pointer, before, after, change, message } = finding;
  return {
    schema: artifact.path,
    artifact: artifact.artifact,
    ...(artifact.producer !== undefined && { producer: artifact.producer }),
    ...(artifact.consumers && { consumers: artifact.consumers }),
    pointer,
    rule: rule.id,
    bump: rule.bump,
    breaks: change
      ? change.breaks
      : rule.breaks !== "shown"
        ? rule.breaks
        : rule.bump === "unknown"
          ? "unknown"
          : "none",
    claim: rule.claim,
    ...(message !== undefined && { message }),
    remedy: rule.remedy,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    ...(change?.through && { through: change.through }),
    ...proofs(rule, finding),
  };
}

/** Puts every change under its rule, and says what release it needs. */
export function assessChanges(
  { artifacts, summary: shownSummary, compared }: CatalogueComparison,
  rules: readonly ChangeRule[],
  { nextMajor, allowed }: AssessOptions = {},
): Assessment {
  const changes: AssessedChange[] = [];
  for (const artifact of artifacts) {
    const subject = { ...artifact, ...(nextMajor !== undefined && { nextMajor }) };
    for (const rule of rules)
      if (!allowed?.has(rule.id))
        for (const finding of rule.check(subject)) changes.push(assessed(rule, finding, artifact));
  }
  const summed = (side: "oldReaders" | "oldWriters", shownBreaks: Breaks) => {
    const has = (status: Proof["status"]) => changes.some((change) => change[side].status === status);
    if (shownBreaks === true || has("declared")) return true;
    return has("unknown") ? "unknown" : shownBreaks;
  };
  let needed: Bump | undefined;
  for (const { bump } of changes) if (bump !== "unknown" && bump !== "refused") needed = largerBump(needed, bump);
  return {
    changes,
    compared,
    summary: {
      breaks_old_readers: summed("oldReaders", shownSummary.breaks_old_readers),
      breaks_old_writers: summed("oldWriters", shownSummary.breaks_old_writers),
    },
    ...(needed !== undefined && { needed }),
  };
}
