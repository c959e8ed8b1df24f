import type { PortfolioAllocation } from "@quantlab/contracts/quantlab/v1";
import { ConfigError } from "../errors.ts";
import type { PortfolioSession } from "./portfolio-session.ts";

/** How a portfolio divides its capital. */
export type PortfolioMode = PortfolioAllocation["mode"];

/** Weights by session id. */
export type Weights = Readonly<Record<string, number>>;

/**
 * The share of each session: alike, as given and divided by their sum, or by the cash that each began with. Throws ConfigError
 * when weights are to be given and are missing, negative, of none of the sessions, or nothing in all.
 */
export function sessionWeights(
  sessions: readonly PortfolioSession[],
  mode: PortfolioMode,
  given: Weights | undefined,
): number[] {
  if (mode === "equal_weight") return sessions.map(() => 1 / sessions.length);
  if (mode === "custom_weight") return customWeights(sessions, given ?? {});
  const total = sessions.reduce((sum, session) => sum + session.starting_cash, 0);
  return sessions.map((session) => session.starting_cash / total);
}

function customWeights(sessions: readonly PortfolioSession[], given: Weights): number[] {
  if (Object.keys(given).length === 0)
    throw new ConfigError(
      "custom_weight mode requires a weights mapping.",
      "Give a JSON object of session ids and weights.",
    );
  const ids = new Set(sessions.map((session) => session.session_id));
  const known = Object.entries(given).filter(([id]) => ids.has(id));
  const choose = `The selected sessions are ${Array.from(ids).join(", ")}.`;
  if (known.length === 0)
    throw new ConfigError("Custom weights refer only to excluded or nonexistent sessions.", choose);
  if (known.some(([, weight]) => weight < 0))
    throw new ConfigError("Custom weights cannot be negative.", "Give weights of 0 or more.");
  const total = known.reduce((sum, [, weight]) => sum + weight, 0);
  if (!(total > 0))
    throw new ConfigError("Total custom weight must be positive.", "Give at least one session a weight above 0.");
  const weights = new Map(known);
  return sessions.map(({ session_id }) => (weights.get(session_id) ?? 0) / total);
}
