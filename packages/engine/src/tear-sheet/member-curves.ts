import type { NamedCurve } from "../charts/curves-picture.ts";
import { sampleExtremes } from "../charts/sample-extremes.ts";
import type { PortfolioSession } from "../portfolio/portfolio-session.ts";
import type { Account } from "./account-parts.ts";
import type { Markup } from "./markup.ts";
import type { PageChart } from "./page-data.ts";
import { figureSection } from "./sections/figure.ts";

const most = 12;

/** The curves of the sessions of a portfolio in one chart: all, or the first where there are too many to tell apart. */
export function memberCurves(
  sessions: readonly PortfolioSession[],
  whole: Account,
): { chart: PageChart; section: Markup } {
  const curves: NamedCurve[] = [
    { name: "Portfolio", points: sampleExtremes(whole.times, whole.equity).points },
    ...sessions.slice(0, most).map(({ session_id, ticker, times, equity }) => ({
      name: `${session_id} ${ticker}`,
      points: sampleExtremes(times, equity).points,
    })),
  ];
  const shown = sessions.length > most ? ` The first ${most} of ${sessions.length} are drawn.` : "";
  return {
    chart: { kind: "curves", place: "members", data: curves },
    section: figureSection({
      place: "members",
      title: "Sessions and the whole",
      description: `Equity of each session and of the portfolio, each over what it began with.${shown}`,
    }),
  };
}
