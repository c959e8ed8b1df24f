import type {
  PortfolioCandidate,
  PortfolioComparison,
  PortfolioModeResult,
} from "../../generated/quantlab/v1/types.ts";
import type { Finding } from "../rule.ts";
import { differences } from "./equal.ts";
import { disagreements } from "./identity.ts";
import { majority } from "./majority.ts";

/** One mode of a comparison. */
export interface ComparedMode {
  readonly name: "raw_capital" | "equal_weight" | "custom_weight";
  readonly pointer: string;
  readonly result: PortfolioModeResult;
}

const names = ["raw_capital", "equal_weight", "custom_weight"] as const;

/** The modes that the contract knows, those that are there. */
export function comparedModes(comparison: PortfolioComparison): ComparedMode[] {
  return names.flatMap((name) => {
    const result = comparison[name];
    return result ? [{ name, pointer: `/comparison/${name}`, result }] : [];
  });
}

const shared = [
  "ticker",
  "strategy",
  "source_run_id",
  "starting_cash",
  "ending_equity",
  "total_pnl",
  "total_return",
  "max_drawdown",
  "eval_start",
  "eval_end",
  "updated_at",
] as const satisfies readonly (keyof PortfolioCandidate)[];

/** Candidates, or their figures, in which a mode stands apart from the others; weights and contributions are the mode's own. */
export function* modeDepartures(comparison: PortfolioComparison, file: string): Generator<Finding> {
  const modes = comparedModes(comparison);
  const idsOf = ({ result }: ComparedMode) => result.candidates.map(({ session_id }) => session_id);
  const ids = majority(modes.map(idsOf));
  const alike = modes.filter((mode) => differences(ids, idsOf(mode)).next().done);
  for (const mode of modes) {
    if (!alike.includes(mode)) yield { file, pointer: `${mode.pointer}/candidates`, expected: ids, found: idsOf(mode) };
  }
  for (const index of ids?.keys() ?? []) {
    for (const member of shared)
      yield* disagreements(
        alike.map(({ pointer, result }) => ({
          file,
          pointer: `${pointer}/candidates/${index}/${member}`,
          value: result.candidates[index]?.[member],
        })),
      );
  }
}
