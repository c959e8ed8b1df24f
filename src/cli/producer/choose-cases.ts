import { producerCaseGroups } from "../../../generated/producer-cases.ts";
import { UsageError } from "../../errors.ts";
import { globPattern } from "../glob.ts";
import { didYouMean } from "../suggest.ts";
import type { ProducerCase } from "./case.ts";

/** A case and the group that it belongs to. */
export interface GroupedCase {
  readonly group: string;
  readonly case: ProducerCase;
}

/** The cases that the patterns name, all without patterns, in the order of the suite. Throws UsageError when a pattern names none. */
export function chooseCases(only: readonly string[]): GroupedCase[] {
  const all = producerCaseGroups.flatMap(({ group, cases }) => cases.map((one) => ({ group, case: one })));
  if (only.length === 0) return all;
  const wanted = only.map((text) => ({ text, isMeant: globPattern(text) }));
  const means = (isMeant: (name: string) => boolean, { group, case: { id } }: GroupedCase) =>
    isMeant(id) || isMeant(group);
  for (const { text, isMeant } of wanted)
    if (!all.some((one) => means(isMeant, one)))
      throw new UsageError(
        `no case is called ${text}${didYouMean(
          text,
          all.map(({ case: { id } }) => id),
        )}`,
        "quantlab-conform producer --list names them all.",
      );
  return all.filter((one) => wanted.some(({ isMeant }) => means(isMeant, one)));
}
