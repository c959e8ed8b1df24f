import type { AssessedChange, Proof } from "../../evolution/assess-changes.ts";
import type { ComparedSources } from "./compare-sources.ts";
import type { ReleaseVerdict } from "./verdict.ts";

/** Whom a change breaks, in words. */
export function whom({ breaks, producer, consumers }: AssessedChange): string {
  const writer = producer === undefined ? "producers" : `producer (${producer})`;
  const readers = consumers === undefined ? "consumers" : `consumers (${consumers.join(", ")})`;
  return {
    producer: `breaks ${writer}`,
    consumer: `breaks ${readers}`,
    both: `breaks ${writer} and ${readers}`,
    none: "breaks nobody",
    unknown: "may break somebody",
  }[breaks];
}

/** The directions of data flow in which a change is not harmless, with what shows it. */
export function directions(change: AssessedChange): readonly { readonly text: string; readonly proof: Proof }[] {
  const sides = [
    { text: "old readers meet new documents", proof: change.oldReaders },
    { text: "old writers' documents meet new readers", proof: change.oldWriters },
  ];
  return sides.filter(({ proof }) => proof.status !== "proved");
}

/** Whether people have to look at a change. */
export function matters({ bump }: AssessedChange): boolean {
  return bump !== "patch";
}

/** What a bump is called in a list. */
export function bumpWord({ bump }: AssessedChange): string {
  if (bump === "refused") return "refused";
  return bump === "unknown" ? "undecided" : bump;
}

/** The verdict in one line. */
export function verdictLine({ compared, changes }: ComparedSources, verdict: ReleaseVerdict): string {
  const { needed } = verdict;
  const declared = `${verdict.declared} (${verdict.declaredBy})`;
  if (needed === undefined && verdict.compatible === "unknown")
    return `could not tell what is needed, declared is ${declared}; undecided changes need a person's word in a changeset`;
  if (needed === undefined && changes.length === 0) return `nothing changed in ${compared} schemas`;
  if (verdict.compatible === true)
    return `compatible with the declared ${declared}: ${needed ?? "nothing that is decided"} is needed`;
  if (verdict.compatible === "unknown")
    return `could not tell: at least ${needed} is needed, declared is ${declared}; undecided changes need a person's word in a changeset`;
  return `not compatible with the declared ${declared}: ${needed} is needed`;
}

/** Both answers in words. */
export function summaryLines({ summary }: ComparedSources): readonly string[] {
  const word = (answer: boolean | "unknown") => (answer === "unknown" ? "unknown" : answer ? "yes" : "no");
  return [
    `breaks old readers (they meet new documents): ${word(summary.breaks_old_readers)}`,
    `breaks old writers (new readers meet their documents): ${word(summary.breaks_old_writers)}`,
  ];
}
